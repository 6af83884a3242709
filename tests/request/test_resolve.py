"""What a request comes to: routing, overriding, layers, records, and what is ignored."""

from __future__ import annotations

import pytest

from exportgui.errors import RequestError
from exportgui.request import Effective, Request, default_macros, parse, resolve
from exportgui.request.values import Color, ObjectRef


def meaning(text: str, **more: object) -> Effective:
    return resolve(parse(text), default_macros(), **more)  # type: ignore[arg-type]


def ignored(text: str) -> set[str | None]:
    return {note.command for note in meaning(text).notes}


@pytest.mark.parametrize(
    "command",
    ["flip=lr", "clipPath=M0,0L1,1Z", "clipPathE=a", "cropPathE=a", "opac=50", "op_blur=1"],
)
def test_some_commands_act_on_the_composite(command: str):
    name = command.partition("=")[0]
    for text in (command, f"layer=3&layer=comp&{command}"):
        assert list(meaning(text).comp.values) == [name]
    assert name in meaning(f"layer=2&{command}").layers[2].values


@pytest.mark.parametrize(
    "command",
    [
        "size=1,1",
        "rotate=5",
        "extend=1,1,1,1",
        "crop=0,0,1,1",
        "color=0,0,0",
        "bgColor=0,0,0",
        "hide=1",
        "src=a",
        "mask=a",
        "maskUse=off",
        "anchor=1,1",
        "originN=0,0",
        "scale=2",
        "res=2",
        "op_growMask=1",
        "op_growMaskR=1",
    ],
)
def test_the_others_act_on_layer_0(command: str):
    name = command.partition("=")[0]
    effective = meaning(command)
    assert list(effective.layers[0].values) == [name]
    assert not effective.comp.values


def test_view_and_request_commands_count_everywhere():
    effective = meaning("layer=2&wid=5&src=a&effect=1&fmt=png&layer=3&qlt=5&wid=7")
    assert effective.request["wid"] == 7
    assert effective.request["fmt"].name == "png"
    assert list(effective.layers) == [0, 2, 3]


def test_the_last_instance_prevails_and_keeps_its_place():
    effective = meaning("op_blur=1&op_hue=5&OP_BLUR=3&layer=1&src=a&layer=comp&op_invert=1")
    assert list(effective.comp.values.items()) == [
        ("op_hue", 5),
        ("op_blur", 3.0),
        ("op_invert", True),
    ]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("crop=0,0,1,1&cropN=0,0,1,1", ["cropN"]),
        ("cropN=0,0,1,1&crop=0,0,1,1", ["crop"]),
        ("originN=0,0&origin=1,1", ["origin"]),
        ("anchor=0,0&anchorN=0,0", ["anchorN"]),
        ("extend=0,0,0,1&extendN=0,0,0,1", ["extendN"]),
        ("src=a&text=b", ["text"]),
        ("text=a&textPs=b&src=c", ["src"]),
    ],
)
def test_rivals_replace_each_other(text: str, kept: list[str]):
    assert list(meaning(text).layers[0].values) == kept


def test_layers_of_one_number_are_one_layer():
    effective = meaning("layer=2,logo&src=a&layer=1&src=b&layer=logo&size=5,5&layer=2&src=c")
    assert effective.layers[2].values == {"size": (5, 5), "src": ObjectRef("c")}
    assert effective.layers[2].name == "logo"


def test_names_of_layers():
    assert list(meaning("layer=1,image&layer=1,image&layer=1,picture&layer=picture").layers) == [
        0,
        1,
    ]
    assert meaning("layer=comp,all&layer=1&layer=all&flip=ud").comp.values == {"flip": "ud"}
    with pytest.raises(RequestError, match="another layer") as caught:
        meaning("layer=1,image&layer=2,image")
    assert caught.value.column == 14
    with pytest.raises(RequestError, match="no layer has been named 'picture'"):
        meaning("layer=1,image&layer=picture")
    with pytest.raises(RequestError):
        meaning("layer=image&layer=1,image")


def test_variables_are_not_put_into_layer_and_effect():
    for text in ("$n=1&layer=$n$", "$n=1&effect=$n$", "layer=$image$"):
        with pytest.raises(RequestError, match="variables are not replaced"):
            meaning(text)


def test_effect_layers_belong_to_the_current_layer():
    effective = meaning(
        "layer=5&src=a&effect=-1&op_blur=3&pos=1,1&effect=2&color=0,0,0"
        "&layer=5&opac=9&effect=-1&opac=4"
    )
    layer = effective.layers[5]
    assert layer.values == {"src": ObjectRef("a"), "opac": (9, 100)}
    black = Color("rgb", (0, 0, 0))
    values = {"op_blur": 3.0, "pos": (1, 1), "opac": (4, 100), "color": black}
    assert layer.effects[-1].values == values
    assert list(layer.effects) == [-1, 2]
    composite = meaning("effect=1&opac=5&color=0,0,0").comp
    assert composite.effects[1].values == {"opac": (5, 100), "color": black}


def test_effect_layers_ignore_other_commands():
    effective = meaning("layer=1&src=a&effect=1&rotate=5&color=1,2,3&op_hue=4")
    assert list(effective.layers[1].effects[1].values) == ["color"]
    assert [note.command for note in effective.notes] == ["rotate", "op_hue"]


def test_a_record_is_overridden_by_the_request_and_its_postmodifier_overrides():
    effective = meaning(
        "hei=2&qlt=2&layer=logo&opac=10",
        before=parse("wid=1&hei=1&qlt=1&layer=1,logo&src=a&opac=20", origin="record a"),
        after=parse("qlt=3", origin="record a"),
    )
    assert dict(effective.request) == {"wid": 1, "hei": 2, "qlt": (3, False)}
    assert effective.layers[1].values == {"src": ObjectRef("a"), "opac": (10, 100)}


def test_each_text_starts_outside_any_layer():
    effective = meaning("rotate=5", before=parse("layer=1&src=a"), after=parse("opac=5"))
    assert effective.layers[0].values == {"rotate": 5.0}
    assert effective.comp.values == {"opac": (5, 100)}


def test_variables_are_put_in_once():
    assert (
        meaning("$var2=apple&$var1=my$var2$tree&text=$var1$").layers[0].values["text"]
        == "my$var2$tree"
    )
    assert meaning("$A=5&wid=$a$&$a=7&hei=$a$").request == {"wid": 5, "hei": 7}
    assert meaning("src=my$image$file$x$&$x=1").layers[0].values["src"] == ObjectRef(
        "my$image$file$x$"
    )
    assert meaning("$b=1&id=$a$b$").request["id"] == "$a1"
    assert meaning("$t=rate%26weight%3D85%25%2027%23&text=$t$").layers[0].values["text"] == (
        "rate&weight=85% 27#"
    )
    assert meaning("$t=about+the+image&text=$t$").layers[0].values["text"] == "about the image"


def test_a_variable_is_defined_before_it_is_used():
    with pytest.raises(RequestError, match=r"wid=\$n\$"):
        meaning("wid=$n$&$n=5")


def test_the_request_sets_the_variables_of_a_template():
    template = parse("$text=default&$w=9&layer=1&text=$text$&wid=$w$", origin="record t")
    effective = meaning("$text=mine", before=template)
    assert effective.layers[1].values["text"] == "mine"
    assert effective.request["wid"] == 9
    assert effective.variables == {"text": "mine", "w": "9"}


def test_the_object_is_a_variable():
    assert meaning("layer=1&src=$object$", object_path="a/b+c.jpg").layers[1].values[
        "src"
    ] == ObjectRef("a/b+c.jpg")
    assert meaning("$object=z&src=$object$", object_path="a").layers[0].values["src"] == ObjectRef(
        "z"
    )


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("fmt=png&qlt=80", {"qlt"}),
        ("fmt=tif&qlt=80", {"qlt"}),
        ("fmt=tif,,jpeg&qlt=80", set()),
        ("fmt=pdf,,zip&qlt=80", {"qlt"}),
        ("fmt=webp&qlt=80", set()),
        ("fmt=webp&qlt=80,1", {"qlt"}),
        ("fmt=webp,,lossless&qlt=80", {"qlt"}),
        ("fmt=heic&qlt=80", {"qlt"}),
        ("fmt=png&jpegSize=10", {"jpegSize"}),
        ("jpegSize=10", set()),
        ("fmt=pjpeg&jpegSize=10&pscan=4", set()),
        ("quantize=web", {"quantize"}),
        ("fmt=png8-alpha&quantize=web", set()),
        ("fmt=gif&quantize=web,off,2,000000", {"quantize"}),
        ("pscan=4", {"pscan"}),
        ("fmt=webp&iccEmbed=1", {"iccEmbed"}),
        ("fmt=png&iccEmbed=1", set()),
        ("fmt=png&xmpEmbed=1", {"xmpEmbed"}),
        ("fmt=png&xmpEmbed=0", set()),
        ("fmt=tif-alpha&xmpEmbed=1", set()),
        ("fmt=png&pathEmbed=1", {"pathEmbed"}),
        ("fmt=tif,gray&icc=sRGB", {"fmt"}),
        ("blendMode=mult", {"blendMode"}),
        ("layer=0&blendMode=mult&pos=1,1", {"blendMode", "pos"}),
        ("layer=1&src=a&blendMode=mult&posN=.1,.1", set()),
        ("layer=1&blendMode=mult&posN=.1,.1", {"layer"}),
        ("align=1,1&wid=5", {"align"}),
        ("align=1,1&wid=5&hei=5", set()),
        ("align=1,1&wid=5&hei=5&fit=stretch", {"align"}),
        ("bgc=0,0,0&fmt=png-alpha", {"bgc"}),
        ("bgc=0,0,0&req=mask", {"bgc"}),
        ("bgc=0,0,0,128", {"bgc"}),
        ("bgc=0,0,0s", {"bgc"}),
        ("size=5,5&scale=2&res=3", {"scale", "res"}),
        ("size=0,0&scale=2", set()),
        ("scale=2&res=3", {"res"}),
        ("clipXPath=M0,0L1,1Z", {"clipXPath"}),
        ("map=x", {"map"}),
        ("req=map&map=x&mapA=y", {"mapA"}),
        ("imageSet={a,b}", {"imageSet"}),
        ("req=props&defaultImage=a", {"defaultImage"}),
        ("textAngle=5&textAttr=72", {"textAngle", "textAttr"}),
        ("text=a&textAttr=72&textPath=M0,0L1,1", {"textPath"}),
        ("textPs=a&textPath=M0,0L1,1&textAngle=5&pathAttr=norm", {"textAngle"}),
        ("textPs=a&textFlowPath=", {"textFlowPath"}),
        ("cache=on&id=5&network=on", {"cache", "id", "network"}),
    ],
)
def test_what_is_ignored_is_told(text: str, names: set[str]):
    assert ignored(text) == names


def test_what_is_ignored_is_gone():
    assert "qlt" not in meaning("fmt=png&qlt=80").request
    assert "xmpEmbed" not in meaning("fmt=png&xmpEmbed=0").request
    assert "blendMode" not in meaning("blendMode=mult").layers[0].values
    assert meaning("bgc=1,2,3,4s").request["bgc"] == Color("rgb", (1.0, 2.0, 3.0))
    assert meaning("fmt=webp&qlt=80,1").request["qlt"] == (80, False)
    assert meaning("fmt=tif,gray&icc=a").request["fmt"].pixel_type is None
    assert meaning("id=5").request["id"] == "5"


def test_unknown_commands_are_warned_about_and_kept():
    request = parse("wdi=3&x&wid=5")
    first, second = resolve(request).notes
    assert (first.level, first.column, first.suggestion) == ("warning", 0, "wid")
    assert "did you mean wid?" in first.message
    assert second.command == "x"
    assert str(request) == "wdi=3&x&wid=5"


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("wid=5&layer", 6),
        ("qlt=5&fit=crop", 6),
        ("fit=crop&wid=5&req=tmb", 0),
        ("sizeN=1,1", 0),
        ("layer=0,base&src=a&layer=base&sizeN=1,1", 30),
        ("fmt=gif-alpha&quantize=mac", 14),
        ("textPs=a&textPath=M0,0L1,1&textFlowPath=M0,0L1,1", 9),
        ("wid=0&wid=5", 0),
        ("layer=1&wid= 0", 8),
    ],
)
def test_errors_point_at_the_command(text: str, column: int):
    with pytest.raises(RequestError) as caught:
        meaning(text)
    assert caught.value.column == column
    assert caught.value.command


def test_combinations_that_are_fine():
    assert meaning("fit=crop&hei=5").request["fit"] == ("crop", False)
    assert meaning("layer=1&sizeN=1,1").layers[1].values["sizeN"] == (1.0, 1.0)
    assert meaning("fmt=gif&quantize=mac").request["quantize"][0] == "mac"


def test_the_items_are_the_expanded_request():
    effective = meaning("$glow$&wid=1", before=parse("hei=2"))
    assert str(Request(effective.items)).startswith("hei=2&color=")
    assert str(Request(effective.items)).endswith("&wid=1")


def test_variables_cannot_blow_a_request_up():
    with pytest.raises(RequestError, match="64 KiB"):
        meaning("$a=" + "x" * 30000 + "&text=$a$$a$$a$")
