//! Text of the document → text of a page: what could become HTML, or break a table or a line, cannot do so any more.
//!
//! Placeholders such as `<uuid>` and autolinks stay as they are: they are common in descriptions and harmless.

/// Text between blank lines, as it is but for live HTML. Spans and blocks of code stay whole: nothing in them is live.
pub(super) fn block(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['<', '`']) {
        safe.push_str(&rest[..at]);
        rest = &rest[at..];
        let taken = match code_span(rest) {
            Some(length) => length,
            None if rest.starts_with('<') && is_live(&rest[1..]) => {
                safe.push_str("&lt;");
                rest = &rest[1..];
                continue;
            }
            None => rest.len() - rest.trim_start_matches('`').len().min(rest.len() - 1),
        };
        safe.push_str(&rest[..taken]);
        rest = &rest[taken..];
    }
    safe + rest
}

/// The length of a span of code at the beginning of a text: from some backticks to as many again (CommonMark 0.31,
/// section 6.1). A blank line ends the paragraph, and with it the hope for the closing ones; not so for a fence.
fn code_span(text: &str) -> Option<usize> {
    let ticks = text.len() - text.trim_start_matches('`').len();
    if ticks == 0 {
        return None;
    }
    let fence = &text[..ticks];
    let mut from = ticks;
    loop {
        let at = from + text[from..].find(fence)?;
        let run = text[at..].len() - text[at..].trim_start_matches('`').len();
        if run == ticks {
            let inner = &text[ticks..at];
            return (ticks >= 3 || !inner.contains("\n\n")).then_some(at + run);
        }
        from = at + run;
    }
}

/// Text on one line: line breaks and control characters other than tabs become blanks.
pub(super) fn line(text: &str) -> String {
    block(&single(text))
}

/// Text in a cell of a table, with line breaks as `line_break`.
pub(super) fn cell(text: &str, line_break: &str) -> String {
    let lines = text.split('\n').map(|text| line(text.strip_suffix('\r').unwrap_or(text)).replace('|', "\\|"));
    let lines: Vec<String> = lines.collect();
    lines.join(line_break)
}

/// Text in backticks, in a cell or on a line.
pub(super) fn code(text: &str) -> String {
    let text = single(text).replace('|', "\\|");
    if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") }
}

fn single(text: &str) -> String {
    text.chars().map(|character| if character.is_control() && character != '\t' { ' ' } else { character }).collect()
}

/// Whether a browser would take what follows `<` for anything but text.
fn is_live(rest: &str) -> bool {
    if !rest.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '!' | '?')) {
        return false;
    }
    let inner = rest.split(['>', '<', '\n']).next().unwrap_or_default();
    let closed = rest[inner.len()..].starts_with('>');
    let placeholder = inner.chars().all(|character| character.is_ascii_alphanumeric() || "_-".contains(character));
    let link =
        ["http://", "https://", "mailto:"].iter().any(|scheme| inner.starts_with(scheme)) && !inner.contains(' ');
    !(closed && (link || placeholder && !is_element(inner)))
}

/// The elements of HTML, with those that browsers still know from earlier versions (HTML Living Standard, section 4).
const ELEMENTS: &str = "\
    a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink \
    blockquote body br button canvas caption center cite code col colgroup data datalist dd del details \
    dfn dialog dir div dl dt em embed fieldset figcaption figure font footer form frame frameset h1 h2 \
    h3 h4 h5 h6 head header hgroup hr html i iframe image img input ins kbd keygen label legend li link \
    listing main map mark marquee math menu menuitem meta meter nav nobr noembed noframes noscript \
    object ol optgroup option output p param picture plaintext portal pre progress q rb rp rt rtc ruby s \
    samp script search section select slot small source span strike strong style sub summary sup svg \
    table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp";

fn is_element(name: &str) -> bool {
    ELEMENTS.split(' ').any(|element| element.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn live_html_becomes_text() {
        let pairs = [
            ("a <script>alert(1)</script>", "a &lt;script>alert(1)&lt;/script>"),
            ("<IMG src=x onerror=y>", "&lt;IMG src=x onerror=y>"),
            ("<x onclick=y>", "&lt;x onclick=y>"),
            ("<!-- x -->", "&lt;!-- x -->"),
            ("<javascript:x>", "&lt;javascript:x>"),
            ("/orders/<uuid>/ and isd:<name>", "/orders/<uuid>/ and isd:<name>"),
            ("see <https://example.com/a>", "see <https://example.com/a>"),
            ("a < b, 1 <2", "a < b, 1 <2"),
            ("<uuid", "&lt;uuid"),
            ("`<b>` and <b>", "`<b>` and &lt;b>"),
            ("a ` alone <b>", "a ` alone &lt;b>"),
            ("```\n<i>\n\n<b>\n```\n<b>", "```\n<i>\n\n<b>\n```\n&lt;b>"),
        ];
        for (text, safe) in pairs {
            assert_eq!(block(text), safe);
        }
    }

    #[test]
    fn cells_and_code_stay_in_their_place() {
        assert_eq!(cell("a|b\nc\r\n\td", "<br>"), "a\\|b<br>c<br>\td");
        assert_eq!(code("a`b|c\nd"), "`` a`b\\|c d ``");
        assert_eq!(line("a\nb"), "a b");
    }
}
