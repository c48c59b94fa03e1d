"""What schemathesis makes and HTTP cannot carry is not sent."""

import schemathesis


@schemathesis.hook
def filter_body(context, body):
    """Names of multipart parts stand in a header, which holds no control characters (RFC 9110, section 5.5)."""
    names = body if isinstance(body, dict) else {}
    return all(character.isprintable() for name in names if isinstance(name, str) for character in name)
