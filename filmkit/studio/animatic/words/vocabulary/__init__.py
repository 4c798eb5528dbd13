"""What words stand for, as tables and nothing else."""
