"""What shall be done to it: modifiers, macros, format."""
