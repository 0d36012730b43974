"""What an adapter or a fine-tune adds to each base tensor. ΔW itself is never stored.

completeness.py         checks that all that the config says was trained is in the file
from_adapter.py         an adapter's task vector by base tensor; DoRA's rule
from_fine_tune.py       a full fine-tune's: ΔW = W - W_base
match.py                matches module names with the checkpoint's tensor names
match_ia3_loha_lokr.py  the same for IA³, LoHa and LoKr
experts.py              mixture of experts: fused parameters or a layer for each expert
placement.py            assigns each change to a base tensor, or refuses it
tied_weights.py         changes of a weight that embedding and head share
token_rows.py           rows of an embedding or head, put where the base has the token
parts.py                ΔW = scaling · b · a + dense parts, computed some rows at a time
loha_lokr.py            LoHa and LoKr: ΔW from small matrices
storage.py              saves and loads a task vector
"""
