"""The landing zone: adapters that arrived, one folder each.

watched_places.py   what watched places offer lands here by itself, each revision once
zone.py             the folders themselves: added, settled, listed, taken out
adapter_records.py  what an adapters partition stands for
quarantine.py       adapters that were refused, with the reason
recipe_folder.py    the recipes that the sensors know, and the landed adapters they include
"""
