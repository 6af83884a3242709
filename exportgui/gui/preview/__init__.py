"""The preview: the current asset before and after the request, and the filmstrip."""
