"""What a person reads in a terminal.

console.py       stdout for people, JSON for programs
progress_bar.py  progress bars
command_hint.py  the command in a hint, as it can be typed here
"""
