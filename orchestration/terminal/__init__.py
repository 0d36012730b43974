"""What a person reads in a terminal.

console.py       stdout for people, JSON for programs
progress_bar.py  how far a command is
command_hint.py  the command as whoever reads a hint can type it
"""
