"""What an adapter or a fine-tune adds to each base tensor. ΔW itself is never stored.

completeness.py         what an adapter's config says was trained and its file lacks
from_adapter.py         an adapter's task vector: what makes ΔW, by base tensor, DoRA included
from_fine_tune.py       a full fine-tune's: ΔW = W - W_base
match.py                live names of modules against the checkpoint's own keys
match_ia3_loha_lokr.py  the same for IA³, LoHa and LoKr
experts.py              experts: one parameter for all, or layers of each
placement.py            where a change of one tensor is put, and what refuses it
tied_weights.py         a change of a weight that embedding and head share: one, or two
token_rows.py           rows of an embedding or head, put where the base has the token
parts.py                ΔW = scaling · b · a + dense parts, computed some rows at a time
loha_lokr.py            dense parts made of small matrices
storage.py              a task vector in a folder of its own
"""
