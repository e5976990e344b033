"""Who said what, to whom and where: marked quotations and reported clauses."""
