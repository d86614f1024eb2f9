// Written by typewright from inverse.yaml. Change the document, not this file, and run: typewright generate

//! The operations and the credentials they ask for.

use typewright_runtime::codegen::{operations, schemes};

schemes!(SCHEMES {});
operations!(ALL {
    IN_QUERY = "in_query" POST "/query";
    IN_JOINED = "in_joined" POST "/joined";
    IN_DEEP = "in_deep" POST "/deep";
    IN_HEADER = "in_header" POST "/header";
    IN_HEADER_APART = "in_header_apart" POST "/header/apart";
    IN_COOKIE = "in_cookie" POST "/cookie";
    AS_JSON = "as_json" POST "/as-json";
    IN_FORM = "in_form" POST "/form";
    IN_DEEP_FORM = "in_deep_form" POST "/form/deep";
    IN_PARTS = "in_parts" POST "/parts";
    IN_BODY = "in_body" POST "/body";
    SIMPLE_RANGE = "simple_range" POST "/simple/range/{range}";
    SIMPLE_MANY = "simple_many" POST "/simple/many/{many}";
    SIMPLE_DAY = "simple_day" POST "/simple/day/{day}";
    SIMPLE_SHAPE = "simple_shape" POST "/simple/shape/{shape}";
    SIMPLE_TAGS = "simple_tags" POST "/simple/tags/{tags}";
    SIMPLE_EITHER = "simple_either" POST "/simple/either/{either}";
    SIMPLE_SCALE = "simple_scale" POST "/simple/scale/{scale}";
    SIMPLE_APART_RANGE = "simple_apart_range" POST "/simple/apart/range/{range}";
    SIMPLE_APART_MANY = "simple_apart_many" POST "/simple/apart/many/{many}";
    SIMPLE_APART_DAY = "simple_apart_day" POST "/simple/apart/day/{day}";
    SIMPLE_APART_SHAPE = "simple_apart_shape" POST "/simple/apart/shape/{shape}";
    SIMPLE_APART_TAGS = "simple_apart_tags" POST "/simple/apart/tags/{tags}";
    SIMPLE_APART_EITHER = "simple_apart_either" POST "/simple/apart/either/{either}";
    SIMPLE_APART_SCALE = "simple_apart_scale" POST "/simple/apart/scale/{scale}";
    LABEL_RANGE = "label_range" POST "/label/range/{range}";
    LABEL_MANY = "label_many" POST "/label/many/{many}";
    LABEL_DAY = "label_day" POST "/label/day/{day}";
    LABEL_SHAPE = "label_shape" POST "/label/shape/{shape}";
    LABEL_TAGS = "label_tags" POST "/label/tags/{tags}";
    LABEL_EITHER = "label_either" POST "/label/either/{either}";
    LABEL_SCALE = "label_scale" POST "/label/scale/{scale}";
    LABEL_APART_RANGE = "label_apart_range" POST "/label/apart/range/{range}";
    LABEL_APART_MANY = "label_apart_many" POST "/label/apart/many/{many}";
    LABEL_APART_DAY = "label_apart_day" POST "/label/apart/day/{day}";
    LABEL_APART_SHAPE = "label_apart_shape" POST "/label/apart/shape/{shape}";
    LABEL_APART_TAGS = "label_apart_tags" POST "/label/apart/tags/{tags}";
    LABEL_APART_EITHER = "label_apart_either" POST "/label/apart/either/{either}";
    LABEL_APART_SCALE = "label_apart_scale" POST "/label/apart/scale/{scale}";
    MATRIX_RANGE = "matrix_range" POST "/matrix/range/{range}";
    MATRIX_MANY = "matrix_many" POST "/matrix/many/{many}";
    MATRIX_DAY = "matrix_day" POST "/matrix/day/{day}";
    MATRIX_SHAPE = "matrix_shape" POST "/matrix/shape/{shape}";
    MATRIX_TAGS = "matrix_tags" POST "/matrix/tags/{tags}";
    MATRIX_EITHER = "matrix_either" POST "/matrix/either/{either}";
    MATRIX_SCALE = "matrix_scale" POST "/matrix/scale/{scale}";
    MATRIX_APART_RANGE = "matrix_apart_range" POST "/matrix/apart/range/{range}";
    MATRIX_APART_MANY = "matrix_apart_many" POST "/matrix/apart/many/{many}";
    MATRIX_APART_DAY = "matrix_apart_day" POST "/matrix/apart/day/{day}";
    MATRIX_APART_SHAPE = "matrix_apart_shape" POST "/matrix/apart/shape/{shape}";
    MATRIX_APART_TAGS = "matrix_apart_tags" POST "/matrix/apart/tags/{tags}";
    MATRIX_APART_EITHER = "matrix_apart_either" POST "/matrix/apart/either/{either}";
    MATRIX_APART_SCALE = "matrix_apart_scale" POST "/matrix/apart/scale/{scale}";
    ECHO = "echo" POST "/items";
    FILES = "files" POST "/files";
    LOOSE = "loose" POST "/loose";
});
