//! What the frame of a page says, in the languages in which its publisher prints it.

use super::Section;

/// The titles of sections, English first.
const TITLES: [(Section, &[&str]); 7] = [
    (
        Section::Authorizations,
        &[
            "Authorizations",
            "Autorizaciones",
            "Autorizações",
            "Autorisations",
            "Autorisierungen",
            "Autorizzazioni",
            "授权",
            "承認",
            "인증",
        ],
    ),
    (
        Section::Headers,
        &[
            "Headers",
            "Header",
            "Encabezados",
            "Cabeceras",
            "Cabeçalhos",
            "En-têtes",
            "Kopfzeilen",
            "Intestazioni",
            "请求头",
            "ヘッダー",
            "헤더",
        ],
    ),
    (
        Section::Path,
        &[
            "Path Parameters",
            "Parámetros de ruta",
            "Parâmetros de caminho",
            "Parâmetros de rota",
            "Paramètres de chemin",
            "Pfadparameter",
            "Pfad-Parameter",
            "Parametri di percorso",
            "路径参数",
            "パスパラメータ",
            "경로 매개변수",
        ],
    ),
    (
        Section::Query,
        &[
            "Query Parameters",
            "Parámetros de consulta",
            "Parâmetros de consulta",
            "Paramètres de requête",
            "Abfrageparameter",
            "Query-Parameter",
            "Parametri di query",
            "查询参数",
            "クエリパラメータ",
            "쿼리 매개변수",
        ],
    ),
    (Section::Cookies, &["Cookies", "Cookie Parameters"]),
    (
        Section::Body,
        &["Body", "Cuerpo", "Corpo", "Corps", "Rumpf", "Anfragetext", "请求体", "ボディ", "リクエストボディ", "본문"],
    ),
    (
        Section::Response,
        &["Response", "Respuesta", "Resposta", "Réponse", "Antwort", "Risposta", "响应", "レスポンス", "응답"],
    ),
];

/// What stands beside fields, English first.
const LABELS: [(&str, &[&str]); 8] = [
    (
        "required",
        &[
            "requerido",
            "obligatorio",
            "obrigatório",
            "necessário",
            "requis",
            "obligatoire",
            "erforderlich",
            "obbligatorio",
            "必填",
            "必需",
            "必須",
            "필수",
        ],
    ),
    (
        "deprecated",
        &[
            "obsoleto",
            "descontinuado",
            "obsolète",
            "veraltet",
            "deprecato",
            "已弃用",
            "非推奨",
            "더 이상 사용되지 않음",
        ],
    ),
    (
        "Available options:",
        &[
            "Opciones disponibles:",
            "Opções disponíveis:",
            "Options disponibles :",
            "Verfügbare Optionen:",
            "Opzioni disponibili:",
            "可用选项:",
            "可用选项：",
            "利用可能なオプション:",
            "사용 가능한 옵션:",
        ],
    ),
    ("Example:", &["Ejemplo:", "Exemplo:", "Exemple :", "Beispiel:", "Esempio:", "示例:", "示例：", "例:", "예시:"]),
    (
        "Required range:",
        &[
            "Rango requerido:",
            "Intervalo obrigatório:",
            "Plage requise :",
            "Erforderlicher Bereich:",
            "Intervallo richiesto:",
            "必填范围:",
            "必須範囲:",
        ],
    ),
    (
        "Maximum length:",
        &[
            "Longitud máxima:",
            "Comprimento máximo:",
            "Longueur maximale :",
            "Maximale Länge:",
            "Lunghezza massima:",
            "最大长度:",
            "最大長:",
        ],
    ),
    (
        "Minimum length:",
        &[
            "Longitud mínima:",
            "Comprimento mínimo:",
            "Longueur minimale :",
            "Minimale Länge:",
            "Lunghezza minima:",
            "最小长度:",
            "最小長:",
        ],
    ),
    (
        "Show child attributes",
        &[
            "Mostrar atributos secundarios",
            "Mostrar atributos filhos",
            "Afficher les attributs enfants",
            "Untergeordnete Attribute anzeigen",
            "显示子属性",
            "子属性を表示",
        ],
    ),
];

/// What a page shows beside its own words.
const FRAME: [&str; 16] = [
    "Copy",
    "Copy page",
    "cURL",
    "Try it",
    "Example",
    "Skip to main content",
    "Docs for agents: llms.txt",
    "Ask AI",
    "Was this page helpful?",
    "Yes",
    "No",
    "YesNo",
    "Suggest edits",
    "Raise issue",
    "Search...",
    "⌘I",
];

/// The section that a line is the title of.
pub(super) fn section(line: &str) -> Option<Section> {
    TITLES.iter().find(|(_, titles)| titles.contains(&line)).map(|(section, _)| *section)
}

/// Whether a line ends what a page says: the rest is the same on every page.
pub(super) fn is_end(line: &str) -> bool {
    line == "Was this page helpful?" || line.starts_with("[Powered by") || line.starts_with("Powered by ")
}

pub(super) fn is_frame(line: &str) -> bool {
    FRAME.contains(&line)
}

/// The lines of a page as an English page has them.
pub(super) fn plain_lines(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = text.lines().map(plain).collect();
    // Links to places are copied over several lines.
    for index in 0..lines.len() {
        let next = lines[index + 1..].iter().position(|line| !line.is_empty()).map(|next| index + 1 + next);
        if lines[index] == "["
            && let Some(next) = next.filter(|&next| lines[next].starts_with("](") && lines[next].ends_with(')'))
        {
            lines[index].clear();
            lines[next].clear();
        }
    }
    lines
}

/// A line as an English page has it, without what a copy of it adds: marks of headings, links to places, escapes.
fn plain(line: &str) -> String {
    let line = line.trim_matches(|c: char| c.is_whitespace() || "\u{200b}\u{feff}".contains(c));
    if line.starts_with("```") || line.starts_with("[](") && line.ends_with(')') {
        return String::new();
    }
    let heading = line.trim_start_matches('#');
    let line = if heading.len() < line.len() && heading.starts_with(' ') { heading.trim_start() } else { line };
    let mut text = String::with_capacity(line.len());
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        // None of these is an escape in JSON.
        let escaped = letter == '\\' && letters.peek().is_some_and(|next| "_[]|*<>{}".contains(*next));
        if !escaped {
            text.push(letter);
        }
    }
    let quoted = text.strip_suffix(',').unwrap_or(&text);
    if let Some(inner) = quoted.strip_prefix('`').and_then(|text| text.strip_suffix('`'))
        && !inner.contains('`')
    {
        text = format!("{inner}{}", &text[quoted.len()..]);
    }
    for (english, others) in LABELS {
        if let Some(other) = others.iter().find(|other| text.starts_with(**other)) {
            let rest = &text[other.len()..];
            if rest.is_empty() || other.ends_with([':', '：']) {
                return format!("{english}{rest}");
            }
        }
    }
    text
}
