"""Insurers' fillable PDF forms: read, mapped to topics, filled. Only this part knows pypdf."""
