"""The assets, checks, sensors and jobs, by stage."""
