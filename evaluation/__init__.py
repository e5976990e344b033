"""How near what was found comes to what an editor found: counting, without reading or printing."""
