"""What the text is that two articles share: copy, quotation or furniture; and which had it first."""
