"""The home folder, `TIESMITH_HOME`.

store.py       what lies where, and artifacts by the digest of what they were made from
checksums.py   what an artifact held when it was written
plain_path.py  a link to the home, where databases would misread its path
databases.py   Dagster's and MLflow's databases, each whole or absent
names.py       what partitions and landed adapters are called
locks.py       one writer at a time, across processes
leases.py      a folder that somebody reads is not freed
"""
