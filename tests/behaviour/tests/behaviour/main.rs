//! Failures known of generated clients, each with the test that shows that this one does not have it. The client is made
//! of `specs/untidy.yaml`, which holds every construct that the failures come from; that it is read, and that what comes
//! of it compiles without a warning and is documented without one, is shown by there being tests to run.
//!
//! | a client fails by | test |
//! |---|---|
//! | refusing the document, or losing operations of it in silence: `schema: null`, `type: string` with whole numbers as members, several 2xx bodies, failures with different bodies, a body in three media types, a 204 with content, lines of JSON, arrays of `anyOf`, HEAD | `every_operation_is_there` |
//! | taking `%`, `%)` and `{}` in descriptions for a format, or indented text for code | `every_operation_is_there` |
//! | code that does not compile: an id of 94 letters and more, equal variant names, `5k10k`, `+1`, an empty name, keywords, an enumeration of nothing but null, a property whose type is called like a schema | `names_that_are_no_names` |
//! | asking for things that the document does not have, such as a header that says its version | `nothing_else_is_sent` |
//! | dropping trailing slashes, or adding them | `paths_are_kept_byte_for_byte` |
//! | putting `a/b`, `..` or what is no ASCII into a path as it is | `path_values_are_escaped` |
//! | joining all arrays with commas, or none; texts where there are enumerations, dates, uuids | `query_parameters` |
//! | knowing one style of parameters only | `styles_of_parameters` |
//! | leaving out header and cookie parameters | `headers_and_cookies` |
//! | confusing a query parameter with the path parameter of the same name | `one_name_in_four_places` |
//! | arguments that nobody can tell apart, or whose types must be written out when they are not used | `what_is_not_needed_is_not_named` |
//! | `Bearer` where the server wants `Token`, or one scheme only | `credentials_go_where_the_scheme_says` |
//! | demanding a credential where there is a way without | `credentials_go_where_the_scheme_says` |
//! | showing secrets in `Debug` | `secrets_are_not_shown` |
//! | losing the typed body where there are three media types, or offering one of them only | `three_media_types` |
//! | files that must be UTF-8, are JSON, or are lists of numbers; that must be in memory | `files_are_sent_as_they_are` |
//! | having no way to send null, or no way to send nothing | `absent_null_and_set` |
//! | demanding a body that is optional | `a_body_may_be_left_out` |
//! | the count of a HEAD operation lost | `a_count_is_a_number` |
//! | the length of a list lost with its header | `a_page_knows_the_length_of_the_list` |
//! | no paging | `pages_follow_one_another` |
//! | refusing the partial objects that a choice of fields gives | `a_choice_of_fields` |
//! | ignoring `nullable`, in any of its wrappings | `null_in_every_wrapping` |
//! | refusing relative addresses, unknown and blank members of enumerations, longer texts than the document says, dates without a zone, new fields | `values_that_depart_from_the_document` |
//! | reading whole numbers as texts because the document says so, or the members of integer enumerations without their names | `values_that_depart_from_the_document` |
//! | merging two alternatives that are both texts | `names_that_are_no_names` |
//! | losing fields that are not required, or their order | `fields_keep_their_order` |
//! | a binary file under `application/json` read as JSON | `a_file_is_no_json` |
//! | refusing text, lines and events | `text_lines_and_events` |
//! | one success status only | `each_success_has_its_body` |
//! | failing on a success that the document does not list | `each_success_has_its_body` |
//! | a 204 that has no content although the document says so | `a_204_has_no_content` |
//! | an error status that is no error, or an error without its body, its headers or its status | `errors_keep_what_came` |
//! | documented errors of different kinds merged into one | `documented_errors_are_typed` |
//! | the reasons of a refused request out of reach | `reasons_of_a_refusal` |
//! | giving up at once where waiting helps, or sending twice what must be sent once | `trying_again` |
//! | no way to refuse what departs from the document | `strict_decoding` |
//!
//! What concerns the generator and not its client is tested beside the generator: findings with their place and all at
//! once (`tests/diagnostics.rs`), exit codes (`tests/cli.rs`), equal output on every run (`tests/freshness.rs`), documents
//! of more than three megabytes (`tests/rust_client.rs`).

#![allow(clippy::type_complexity, reason = "tables of cases")]

mod answers;
mod bodies;
mod credentials;
mod errors;
mod lists;
mod parameters;
mod support;
mod values;

/// The failures above, each with a test that there is.
#[test]
fn every_failure_has_its_test() {
    let modules = [
        include_str!("answers.rs"),
        include_str!("bodies.rs"),
        include_str!("credentials.rs"),
        include_str!("errors.rs"),
        include_str!("lists.rs"),
        include_str!("parameters.rs"),
        include_str!("values.rs"),
    ]
    .concat();
    let rows = include_str!("main.rs").lines().filter_map(|line| line.strip_prefix("//! | ")?.rsplit_once(" | `"));
    let named: Vec<&str> = rows.filter_map(|(_, name)| name.strip_suffix("` |")).collect();
    assert!(named.len() > 30);
    for name in named {
        assert!(modules.contains(&format!("fn {name}()")), "there is no test `{name}`");
    }
}
