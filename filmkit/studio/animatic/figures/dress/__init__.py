"""What is worn: cloth, garments, headgear, masks."""
