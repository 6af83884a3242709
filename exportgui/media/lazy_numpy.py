"""numpy, loaded when it is first used: most exports work on no arrays, and loading it takes a tenth
of a second.

``from exportgui.media.lazy_numpy import np`` stands for ``import numpy as np`` in what every export
loads.
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
    NDArray = Levels = Plane = Any

    class _Later:
        def __getattr__(self, name: str) -> Any:
            import numpy

            found = getattr(numpy, name)
            setattr(self, name, found)
            return found

    np = _Later()
