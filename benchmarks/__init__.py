"""What the README's figures come from: whole commands, alternating, on checkpoints made here."""
