//! The forms in which services commonly answer in pages, known by the names that they use.

use super::{json, walk};
use crate::config::{By, Pagination};
use crate::model::{Api, How, Kind, Operation, PartPlace, Reply, Type, Usage, accepts};
use crate::pointer::{child, unescape};
use serde_json::Value;

/// Names as they are compared, in lower case and of letters and digits, with spaces between them.
type Names = &'static str;

const CURSORS: Names = "\
    cursor after aftercursor pagetoken nexttoken nextpagetoken continuationtoken continuation startingtoken \
    starttoken startcursor marker pagecursor bookmark nextcursor scrollid pagekey nextkey startkey \
    exclusivestartkey positiontoken pageafter pagestate";
const NEXT_CURSORS: Names = "\
    nextcursor nextpagecursor nextpagetoken nexttoken nextcontinuationtoken nextmarker nextkey nextpage next \
    endcursor after aftercursor continuationtoken continuation cursornext scrollid bookmark cursor marker \
    lastevaluatedkey pagestate";
const NEXT_ADDRESSES: Names = "nexturl nextlink nextpageurl nextpagelink nexthref nexturi nextpageuri nextrecordsurl";
const AFTER_ITEM: Names = "startingafter startafter afterid startafterid";
const PAGES: Names = "page pagenumber pagenum pageno pageindex currentpage";
const OFFSETS: Names = "offset skip startat startindex";
const MORE: Names = "hasmore hasnext hasnextpage more hasmoreitems hasmoreresults morerecords";
const PAGE_TOTALS: Names = "totalpages pagecount pages lastpage totalpage numpages pagestotal";
const ITEM_TOTALS: Names = "total totalcount totalitems totalresults totalrecords totalelements";
/// Names of objects whose properties describe the page.
const CONTAINERS: Names = "\
    meta metadata pagination paging page pageinfo pageinformation links cursors cursor responsemetadata pager \
    next nextpage info pages";
const LISTS: Names = "data items results records entries values elements rows list content objects value result hits";

fn plain(name: &str) -> String {
    name.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

fn is_among(name: &str, names: Names) -> bool {
    has(names, &plain(name))
}

fn has(names: Names, plain: &str) -> bool {
    names.split(' ').any(|name| name == plain)
}

/// How an operation seems to answer in pages.
pub(super) fn pages(api: &Api, operation: &Operation) -> Option<Pagination> {
    if operation.method != "GET" {
        return None;
    }
    let reply = operation.success.iter().find(|reply| json(api, reply).is_some())?;
    let root = json(api, reply)?;
    let items = items(api, root, &operation.path)?;
    let list = walk(api, root, &items)?;
    let said = said(api, root);
    let find = |names: Names, fits: &dyn Fn(&Said<'_>) -> bool| {
        let found = names.split(' ').find_map(|name| said.iter().find(|one| one.name == name && fits(one)));
        found.map(|one| one.pointer.clone())
    };
    let asked = |names: Names, fits: fn(&Type) -> bool| {
        let queries = operation.parts.iter().filter(|part| matches!(part.place, PartPlace::Query(_)) && !part.required);
        let mut named = queries.filter(|part| is_among(&part.name, names) && fits(&part.usage.ty));
        named.next().map(|part| part.name.clone())
    };
    let (by_page, by_offset) = (asked(PAGES, is_integer), asked(OFFSETS, is_integer));
    let is_text = |one: &Said<'_>| is_word(&one.usage.ty);
    let is_number = |one: &Said<'_>| is_integer(&one.usage.ty);
    let counted = by_page.is_some() || by_offset.is_some();
    let address = find(NEXT_ADDRESSES, &is_text).or_else(|| {
        let found = said.iter().find(|one| one.is_address() || (counted && one.name == "next" && is_text(one)));
        found.map(|one| one.pointer.clone())
    });
    let cursor = || Some((asked(CURSORS, is_word)?, find(NEXT_CURSORS, &is_text)?));
    let last = || Some((asked(AFTER_ITEM, is_word)?, named(api, list.end, "id")?, find(MORE, &is_flag)?));
    let by = if has_link(api, reply) {
        By::Link { next: None }
    } else if let Some(next) = address {
        By::Link { next: Some(next) }
    } else if let Some((parameter, next)) = cursor() {
        By::Cursor { parameter, next }
    } else if let Some((parameter, id, _)) = last() {
        By::Last { parameter, id }
    } else if let Some(parameter) = by_page {
        By::Page { parameter, first: None, total: find(PAGE_TOTALS, &is_number) }
    } else {
        By::Offset { parameter: by_offset?, total: find(ITEM_TOTALS, &is_number) }
    };
    Some(Pagination { by, operations: Vec::new(), items: None, more: find(MORE, &is_flag) })
}

/// A value of a response as that of the last page: nothing in it says that there are more, as far as its type allows.
pub(crate) fn last_page(api: &Api, usage: &Usage, mut value: Value) -> Value {
    let is_list = items(api, usage, "").is_some();
    let about: Vec<Said<'_>> = said(api, usage);
    for one in about.iter().filter(|_| is_list) {
        let flags = has(MORE, &one.name) && one.usage.ty == Type::Bool;
        let leads = is_word(&one.usage.ty)
            && (has(NEXT_ADDRESSES, &one.name)
                || one.is_address()
                || one.name.starts_with("next")
                || one.name == "cursor");
        let others: &[Value] = match (flags, leads) {
            (true, _) => &[Value::Bool(false)],
            (_, true) => &[Value::Null, Value::String(String::new())],
            _ => continue,
        };
        let with = |other: Option<&Value>| {
            let mut changed = value.clone();
            match other {
                Some(other) => *changed.pointer_mut(&one.pointer)? = other.clone(),
                None => {
                    let (parent, name) = one.pointer.rsplit_once('/')?;
                    changed.pointer_mut(parent)?.as_object_mut()?.shift_remove(&unescape(name))?;
                }
            }
            accepts(api, usage, &changed).then_some(changed)
        };
        // A last page leaves out the link or cursor to the next one.
        let removed = if leads { with(None) } else { None };
        let changed = removed.or_else(|| others.iter().find_map(|other| with(Some(other))));
        value = changed.unwrap_or(value);
    }
    value
}

/// Whether a response has a `Link` header.
pub(super) fn has_link(api: &Api, reply: &Reply) -> bool {
    let Some(id) = reply.body.ty.id().filter(|_| reply.how == How::Headed) else { return false };
    let Kind::Headed(headed) = &api.def(id).kind else { return false };
    headed.headers.iter().any(|header| header.wire.eq_ignore_ascii_case("link"))
}

/// Where the items of an answer are: it is a list, or has one, or has one in something that it has.
pub(super) fn items(api: &Api, root: &Usage, path: &str) -> Option<String> {
    if matches!(root.ty, Type::Array(_)) {
        return Some(String::new());
    }
    let members = members(api, root, "");
    let below = || members.iter().flat_map(|(pointer, usage)| self::members(api, usage, pointer)).collect();
    list(&members, path).or_else(|| list::<Vec<_>>(&below(), path))
}

/// The list among members that is what the answer is about.
fn list<'a, M: AsRef<[(String, &'a Usage)]>>(members: &M, path: &str) -> Option<String> {
    let is_list = |(_, usage): &&(String, &Usage)| matches!(usage.ty, Type::Array(_));
    let lists: Vec<&(String, &Usage)> = members.as_ref().iter().filter(is_list).collect();
    let name = |pointer: &str| plain(pointer.rsplit('/').next().unwrap_or_default());
    let subject = path.rsplit('/').find(|segment| !segment.contains('{')).map(plain);
    let is_conventional = |pointer: &str| has(LISTS, &name(pointer)) || Some(name(pointer)) == subject;
    let only = |lists: &[&(String, &Usage)]| match lists {
        [(pointer, _)] => Some(pointer.clone()),
        _ => None,
    };
    only(&lists).or_else(|| {
        let conventional: Vec<_> = lists.iter().copied().filter(|(pointer, _)| is_conventional(pointer)).collect();
        only(&conventional)
    })
}

/// The members of an object, with their places.
fn members<'a>(api: &'a Api, usage: &Usage, pointer: &str) -> Vec<(String, &'a Usage)> {
    let Type::Named(id) = usage.ty else { return Vec::new() };
    let Kind::Object(object) = &api.def(id).kind else { return Vec::new() };
    object.fields.iter().map(|field| (child(pointer, &field.wire), &field.usage)).collect()
}

/// The member of a list's items that has a name.
fn named(api: &Api, list: &Usage, name: &str) -> Option<String> {
    let Type::Array(item) = &list.ty else { return None };
    members(api, item, "").into_iter().map(|(pointer, _)| pointer).find(|pointer| plain(pointer) == name)
}

/// Something that an answer says beside its items.
struct Said<'a> {
    /// Its name, to be compared.
    name: String,
    pointer: String,
    usage: &'a Usage,
}

impl Said<'_> {
    /// Whether it is the address of the next page by more than its name.
    fn is_address(&self) -> bool {
        let is_uri = self.usage.format.as_deref().is_some_and(|format| format.starts_with("ur"));
        let in_links = self.pointer.to_ascii_lowercase().ends_with("links/next");
        let parent = self.pointer.rsplit('/').nth(1).map(plain).unwrap_or_default();
        let of_next = parent.starts_with("next") && matches!(self.name.as_str(), "href" | "uri" | "url");
        is_word(&self.usage.ty) && (of_next || (self.name.starts_with("next") && (is_uri || in_links)))
    }

    fn is_about_pages(&self) -> bool {
        let mut parents: Vec<String> = self.pointer.split('/').skip(1).map(plain).collect();
        parents.pop();
        parents.iter().all(|parent| has(CONTAINERS, parent) || has(LISTS, parent))
    }
}

/// The properties of a response that can describe its page: at its top, and in objects made for that.
fn said<'a>(api: &'a Api, root: &Usage) -> Vec<Said<'a>> {
    let mut found = Vec::new();
    let mut level = members(api, root, "");
    for depth in 0..3 {
        let mut below = Vec::new();
        for (pointer, usage) in level {
            let name = plain(pointer.rsplit('/').next().unwrap_or_default());
            // An object may wrap the items together with properties that describe the page.
            if depth == 0 || has(CONTAINERS, &name) {
                below.extend(members(api, usage, &pointer));
            }
            found.push(Said { name, pointer, usage });
        }
        level = below;
    }
    // In an object of another purpose, names mean other things.
    found.retain(|one| one.is_about_pages());
    found
}

fn is_integer(ty: &Type) -> bool {
    matches!(ty, Type::I32 | Type::I64 | Type::U32 | Type::U64 | Type::F64)
}

/// Whether a cursor may have this type.
fn is_word(ty: &Type) -> bool {
    matches!(ty, Type::Text | Type::Secret | Type::Formatted(_)) || is_integer(ty)
}

fn is_flag(one: &Said<'_>) -> bool {
    one.usage.ty == Type::Bool
}
