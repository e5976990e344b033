"""Who stands where on which issue, and which issues are one question."""
