//! `inspect --json` keeps to its published JSON Schema.

#![allow(clippy::unwrap_used, clippy::panic)] // a test that cannot go on has failed

mod support;

use specsmith::Model;
use specsmith::inspect::{Inspection, Selection};

fn validator() -> jsonschema::Validator {
    let schema = std::fs::read_to_string(support::root().join("generated/schema/inspect.json")).unwrap();
    jsonschema::validator_for(&serde_json::from_str(&schema).unwrap()).unwrap()
}

fn json(model: &Model, selection: &Selection) -> serde_json::Value {
    serde_json::to_value(Inspection::new(model, selection)).unwrap()
}

#[test]
fn the_marketplace_and_every_fixture_keep_to_the_schema() {
    let validator = validator();
    let mut documents = vec![support::root().join("specs/marketplace.yaml")];
    let fixtures = std::fs::read_dir(support::root().join("specs/fixtures")).unwrap();
    documents.extend(fixtures.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()));
    for path in documents {
        let model = Model::read(&support::fixture(&path)).unwrap();
        let json = json(&model, &Selection::default());
        let faults: Vec<String> =
            validator.iter_errors(&json).map(|fault| format!("{}: {fault}", fault.instance_path())).collect();
        assert!(faults.is_empty(), "{}:\n{}", path.display(), faults.join("\n"));
    }
}

#[test]
fn a_selection_has_the_types_that_it_needs_and_no_others() {
    let model = Model::read(&support::fixture(&support::root().join("specs/marketplace.yaml"))).unwrap();
    let selection = Selection { operation: Some(String::from("marketplace_orders_retrieve")), tag: None };
    let json = json(&model, &selection);
    let types = json["types"].as_object().unwrap();
    let text = json.to_string();
    assert!(types.len() < model.api.types.len() / 4);
    for named in text.split("\"named\":").skip(1) {
        let id: String = named.chars().take_while(char::is_ascii_digit).collect();
        assert!(types.contains_key(&id), "type {id} is named and is not there");
    }
}
