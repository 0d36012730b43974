"""The landing zone: adapters that arrived, one folder each.

watched_places.py   lands what watched places offer, each revision once
zone.py             the landing zone's folders: add, settle, list, remove
adapter_records.py  what each adapters partition stands for
quarantine.py       quarantine: adapters that were refused, with the reason
recipe_folder.py    the recipes that the sensors know, and which landed adapters they include
"""
