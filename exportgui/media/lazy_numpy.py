"""numpy, imported when it is first used: most exports need no arrays, and it takes 0.1 s to load.

Modules that every export loads use ``from exportgui.media.lazy_numpy import np`` instead of
``import numpy as np``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["Levels", "NDArray", "Plane", "np"]

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Levels = NDArray[np.uint8]
    Plane = NDArray[np.float32]
else:
    from exportgui.lazy_module import LazyModule

    NDArray = Levels = Plane = Any
    np = LazyModule("numpy")
