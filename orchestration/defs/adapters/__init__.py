"""Adapters: the verified folder and its task vector; a partition for each adapter and base.

landing_sensor.py  `adapter_landing_sensor`: an adapter lands
watch_sensor.py    `watch_sensor` and `land_adapter`: what watched places offer lands
assets.py          `lora_adapter` and `task_vector`
"""
