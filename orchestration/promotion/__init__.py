"""Who is champion.

against_champion.py  compares a merge with the champion on the same items
proposal.py          a proposed move of `champion`, checked before anything moves
move_champion.py     the move of `champion`: under a lock, recorded, also when made in MLflow's page
promote.py           promote, roll back, and which version serving should use
auto.py              `promote: auto`: a version that is non-inferior becomes champion
"""
