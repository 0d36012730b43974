"""The merge engine: adapter folder → task vector → trim → elect → merged checkpoint.

torch and safetensors files only; knows neither Dagster nor MLflow nor transformers.

methods.py     the merge methods, and what each needs: one table
recipe/        what to merge and how: read from YAML, checked whole
sources/       where adapters and bases come from: folders, model hubs, URLs
files/         files on disk: JSON, safetensors, tokenizer files, each read with bounds
checkpoints/   base checkpoints: shards, tensors, names by architecture
adapters/      adapter kinds: PEFT folders read and verified, the rest refused by name
task_vectors/  ΔW: what an adapter or a full fine-tune adds to each base tensor; DoRA's rule
ties/          TIES: trim, election, merge of one tensor; a preview of conflicts
kernels/       the arithmetic on CPU and GPU, and its float64 reference
writing/       the merged checkpoint: checked first, written, renamed when complete
digest.py      SHA-256 over files and over JSON
threads.py     a thread pool that returns results in order
errors.py      the errors and their exit codes
"""
