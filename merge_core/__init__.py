"""The merge engine: adapter folder → task vector → trim → elect → merged checkpoint.

torch and safetensors files only; knows neither Dagster nor MLflow nor transformers.

methods.py     the merge methods, and what each needs: one table
recipe/        what to merge and how: read from YAML, checked whole
sources/       adapters and bases fetched: folder, model hub, URL
files/         the formats that all of it lies in: JSON, safetensors, tokenizer files
checkpoints/   a base on disk: its shards, its tensors, how its architecture names them
adapters/      a PEFT adapter folder, verified; the rest is refused by name
task_vectors/  what an adapter or a full fine-tune adds to each base tensor
ties/          trim, elect, combine; what a merge will do before a byte is written
kernels/       the arithmetic, on CPU and GPU, and the float64 reference for it
writing/       the merged checkpoint: checked beforehand, written beside its place, renamed
digest.py      SHA-256 over files and over JSON
threads.py     work on all cores, results in order
errors.py      the errors: each problem says what was wanted, what came and what to do
"""
