"""Who is champion.

against_champion.py  a merge against the champion: the answers of both to the same items
promote.py           promoted, rolled back, or moved in MLflow's own page; always recorded
auto.py              `promote: auto`: a version that is non-inferior becomes champion
"""
