"""The home folder, `TIESMITH_HOME`.

store.py       the store: artifacts by the digest of their inputs
checksums.py   checksums: an artifact's content, checked when it is read
plain_path.py  a plain path to the home, for databases that misread odd ones
databases.py   Dagster's and MLflow's databases, each whole or absent
names.py       names of partitions and landed adapters
locks.py       file locks: one writer at a time, across processes
leases.py      leases: a folder that is being read is not freed
"""
