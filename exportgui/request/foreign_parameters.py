"""Parameters of other systems in queries: ignored without a note.

Caches, content delivery networks, viewers, AEM and analytics add them to an address. The list was
made of addresses in public pages and of the documentation of these systems.
"""

from __future__ import annotations

_CACHES = """
_ cache-buster cachebust cachebuster cachekey cb date etag hash lastmod lm modified mtime
nocache no-cache rand random rev revision rnd t time timestamp tm ts updated v ver version
"""
_DELIVERY = """
akamai auto cdp cdn chrss expires hdnea hdnts im imbypass imdensity imformat impolicy
imwidth key-pair-id policy preferwebp region rp sig signature smartimaging token
"""
_VIEWERS = """
asset campaignid ck cmd company config contenturl devmode handler labelkey licensecheck
locid path preset publish s7exportsettings serverurl sid viewer wcmmode
"""
_ANALYTICS = """
a aff affid adid cid cjevent clickid cmpid dclid ef_id epik fbclid gbraid gclid gclsrc icid
igshid irclickid mc_cid mc_eid msclkid pid partner ref referrer s_kwcid srsltid src_id
tracking tid trk twclid wbraid yclid
"""
_OTHERS = frozenset(f"{_CACHES}{_DELIVERY}{_VIEWERS}{_ANALYTICS}".split())
_OTHERS_BEGIN = ("utm_", "_ga", "_gl", "pk_", "mtm_", "hsa_", "mkt_", "x-amz-", "x-goog-")


def is_of_others(name: str) -> bool:
    """Whether a parameter is a known one of another system."""
    key = name.lower()
    return key in _OTHERS or key.startswith(_OTHERS_BEGIN)
