//! A JSON text and a schema → what is wrong with it, all at once.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::{Bounds, Direction, Kind, Limit, Schema};
use crate::runtime::json::{Decoder, Mismatch, Syntax};

/// The most faults that are reported of one text.
const MOST: usize = 200;

/// One thing that is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where, as an RFC 6901 pointer.
    pub pointer: String,
    /// Which rule is broken, in the word of JSON Schema for it.
    pub code: &'static str,
    /// What the caller is told.
    pub message: String,
}

/// Why a text is no value of a schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invalid {
    /// It is no JSON.
    Syntax(Syntax),
    /// It is JSON, but not of the schema.
    Faults(Vec<Fault>),
}

/// Checks a JSON text against a schema.
///
/// # Errors
///
/// [`Invalid`], with everything that is wrong.
pub fn validate(schema: &Schema, text: &str, direction: Direction) -> Result<(), Invalid> {
    validate_files(schema, text, direction, 0)
}

/// Checks a JSON text in which numbers below `files` stand for files.
pub(crate) fn validate_files(schema: &Schema, text: &str, direction: Direction, files: usize) -> Result<(), Invalid> {
    let mut v = Validator::new(Decoder::new(text), direction, files);
    let walked = v.value(schema, schema.nullable).and_then(|()| v.d.end());
    match (walked, v.d.syntax()) {
        (_, Some(syntax)) => Err(Invalid::Syntax(syntax)),
        (Ok(()), None) if v.faults.is_empty() => Ok(()),
        (_, None) => Err(Invalid::Faults(v.faults)),
    }
}

/// One step of the way from the root to the current value.
#[derive(Clone)]
pub(super) enum Step<'a> {
    Name(Cow<'a, str>),
    Index(usize),
}

/// A walk over a text along a schema.
pub(super) struct Validator<'a> {
    pub(super) d: Decoder<'a>,
    pub(super) path: Vec<Step<'a>>,
    faults: Vec<Fault>,
    pub(super) direction: Direction,
    files: usize,
    /// Which alternatives allow the values that were tried, so that unions within unions take no exponential time.
    tried: BTreeMap<(usize, usize), bool>,
}

impl<'a> Validator<'a> {
    fn new(d: Decoder<'a>, direction: Direction, files: usize) -> Self {
        Self { d, path: Vec::new(), faults: Vec::new(), direction, files, tried: BTreeMap::new() }
    }

    /// Checks the next value. Fails only if the text is broken.
    pub(super) fn value(&mut self, schema: &Schema, nullable: bool) -> Result<(), Mismatch> {
        if self.d.peek() == b'n' && self.d.take_word("null") {
            if !nullable && !schema.nullable && !matches!(schema.kind, Kind::Any) && !union_takes_null(schema) {
                self.fault("null", "This field may not be null.");
            }
            return Ok(());
        }
        match &schema.kind {
            Kind::Any => self.d.skip(),
            Kind::Boolean => self.boolean(),
            Kind::Integer(bounds) => self.integer(bounds),
            Kind::Number(bounds) => self.number(bounds),
            Kind::Text(text) => self.text(text),
            Kind::Texts(values) => self.texts(values),
            Kind::Integers(values) => self.integers(values),
            Kind::Literals(values) => self.literals(values),
            Kind::Array(array) => self.array(array),
            Kind::Object(object) => self.object(object),
            Kind::AnyOf(alternatives) => self.union(alternatives, 1..=usize::MAX),
            Kind::OneOf(alternatives) => self.union(alternatives, 1..=1),
            Kind::Tagged(name, alternatives) => self.tagged(name, alternatives),
            Kind::File => self.file(),
            Kind::Recursive(later) => match later.get() {
                Some(schema) => self.value(schema, nullable),
                None => self.d.skip(),
            },
        }
    }

    #[cold]
    pub(super) fn fault(&mut self, code: &'static str, message: impl Into<String>) {
        if self.faults.len() < MOST {
            let pointer = pointer(&self.path);
            self.faults.push(Fault { pointer, code, message: message.into() });
        }
    }

    /// Reports a value of another type, and passes over it.
    #[cold]
    pub(super) fn wrong_type(&mut self, message: impl Into<String>) -> Result<(), Mismatch> {
        self.d.skip()?;
        self.fault("type", message);
        Ok(())
    }

    /// What JSON calls the value that comes next.
    pub(super) fn found(&mut self) -> &'static str {
        match self.d.peek() {
            b'"' => "string",
            b'{' => "object",
            b'[' => "array",
            b't' | b'f' => "boolean",
            _ => "number",
        }
    }

    fn boolean(&mut self) -> Result<(), Mismatch> {
        if self.d.take_word("true") || self.d.take_word("false") {
            return Ok(());
        }
        self.wrong_type("Must be a valid boolean.")
    }

    fn integer(&mut self, bounds: &Bounds) -> Result<(), Mismatch> {
        if self.found() != "number" {
            return self.wrong_type("A valid integer is required.");
        }
        let text = self.d.raw_number()?;
        match crate::runtime::json::integer(text) {
            #[expect(clippy::cast_precision_loss, reason = "limits are floats")]
            Some(number) => self.bounds(number as f64, bounds),
            None => self.fault("type", "A valid integer is required."),
        }
        Ok(())
    }

    fn number(&mut self, bounds: &Bounds) -> Result<(), Mismatch> {
        if self.found() != "number" {
            return self.wrong_type("A valid number is required.");
        }
        let number: Option<f64> = self.d.raw_number()?.parse().ok().filter(|number: &f64| number.is_finite());
        match number {
            Some(number) => self.bounds(number, bounds),
            None => self.fault("type", "A valid number is required."),
        }
        Ok(())
    }

    fn bounds(&mut self, number: f64, bounds: &Bounds) {
        match bounds.minimum {
            Limit::Inclusive(least) if number < least => {
                self.fault("minimum", format!("Ensure this value is greater than or equal to {least}."));
            }
            Limit::Exclusive(least) if number <= least => {
                self.fault("exclusiveMinimum", format!("Ensure this value is greater than {least}."));
            }
            _ => {}
        }
        match bounds.maximum {
            Limit::Inclusive(most) if number > most => {
                self.fault("maximum", format!("Ensure this value is less than or equal to {most}."));
            }
            Limit::Exclusive(most) if number >= most => {
                self.fault("exclusiveMaximum", format!("Ensure this value is less than {most}."));
            }
            _ => {}
        }
        let step = bounds.multiple_of;
        if step > 0.0 && !is_multiple(number, step) {
            self.fault("multipleOf", format!("Ensure this value is a multiple of {step}."));
        }
    }

    fn integers(&mut self, values: &[i64]) -> Result<(), Mismatch> {
        if self.found() != "number" {
            return self.wrong_type("A valid integer is required.");
        }
        let text = self.d.raw_number()?;
        if !crate::runtime::json::integer(text).is_some_and(|number| values.contains(&number)) {
            self.fault("enum", format!("\"{text}\" is not a valid choice."));
        }
        Ok(())
    }

    fn literals(&mut self, values: &[&str]) -> Result<(), Mismatch> {
        let mark = self.d.mark();
        self.d.skip()?;
        let text = self.d.since(mark);
        let value = super::equal::canonical(text);
        if !values.iter().any(|literal| super::equal::canonical(literal) == value) {
            self.fault("enum", format!("{text} is not a valid choice."));
        }
        Ok(())
    }

    fn file(&mut self) -> Result<(), Mismatch> {
        // JSON has no files: a text is the bytes of one; in an answer it stands for one, and is most often its address.
        if self.found() == "string" {
            return self.d.skip();
        }
        if self.files > 0 && self.found() == "number" {
            return self.d.raw_number().map(drop);
        }
        self.wrong_type("The submitted data was not a file. Check the encoding type on the form.")
    }

    fn union(
        &mut self,
        alternatives: &[&'static Schema],
        due: std::ops::RangeInclusive<usize>,
    ) -> Result<(), Mismatch> {
        let mark = self.d.mark();
        self.d.skip()?;
        let end = self.d.mark();
        let mut fitting = 0;
        for alternative in alternatives {
            self.d.rewind(mark);
            fitting += usize::from(self.allows(alternative)?);
        }
        self.d.rewind(end);
        if fitting == 0 {
            return self.closest(alternatives, mark, end);
        }
        if !due.contains(&fitting) {
            self.fault("oneOf", "The value fits several alternatives, and only one is allowed.");
        }
        Ok(())
    }

    /// Whether an alternative allows the next value.
    fn allows(&mut self, schema: &'static Schema) -> Result<bool, Mismatch> {
        let key = (std::ptr::from_ref(schema).addr(), self.d.position());
        if let Some(allowed) = self.tried.get(&key) {
            return Ok(*allowed);
        }
        let before = std::mem::take(&mut self.faults);
        let walked = self.value(schema, schema.nullable);
        let allowed = std::mem::replace(&mut self.faults, before).is_empty();
        walked?;
        self.tried.insert(key, allowed);
        Ok(allowed)
    }

    /// Reports what the value lacks to be the one alternative of its JSON type; or, if that is not one, that it is none.
    fn closest(
        &mut self,
        alternatives: &[&'static Schema],
        mark: crate::runtime::json::Mark,
        end: crate::runtime::json::Mark,
    ) -> Result<(), Mismatch> {
        self.d.rewind(mark);
        let found = self.found();
        let mut same = alternatives.iter().filter(|schema| json_type(schema) == found);
        if let (Some(alternative), None) = (same.next(), same.next()) {
            return self.value(alternative, alternative.nullable);
        }
        self.d.rewind(end);
        self.fault("oneOf", "The value fits none of the alternatives.");
        Ok(())
    }

    fn tagged(&mut self, name: &'static str, alternatives: &[(&str, &'static Schema)]) -> Result<(), Mismatch> {
        if self.found() != "object" {
            let found = self.found();
            return self.wrong_type(format!("Invalid data. Expected a dictionary, but got {found}."));
        }
        let tag = self.d.tag(name);
        let found = tag.as_deref().and_then(|tag| alternatives.iter().find(|(value, _)| *value == tag));
        if let Some((_, schema)) = found {
            return self.value(schema, schema.nullable);
        }
        self.d.skip()?;
        self.path.push(Step::Name(Cow::Borrowed(name)));
        match tag {
            Some(tag) => self.fault("enum", format!("\"{tag}\" is not a valid choice.")),
            None => self.fault("required", "This field is required."),
        }
        self.path.pop();
        Ok(())
    }
}

/// Whether one of the alternatives of a union is null.
fn union_takes_null(schema: &Schema) -> bool {
    let (Kind::AnyOf(alternatives) | Kind::OneOf(alternatives)) = &schema.kind else { return false };
    alternatives.iter().any(|alternative| alternative.nullable)
}

/// What JSON calls the values of a schema.
fn json_type(schema: &Schema) -> &'static str {
    match schema.kind {
        Kind::Text(_) | Kind::Texts(_) => "string",
        Kind::Integer(_) | Kind::Number(_) | Kind::Integers(_) | Kind::File => "number",
        Kind::Boolean => "boolean",
        Kind::Array(_) => "array",
        Kind::Object(_) | Kind::Tagged(..) => "object",
        Kind::Any | Kind::Literals(_) | Kind::AnyOf(_) | Kind::OneOf(_) => "",
        Kind::Recursive(later) => later.get().map_or("", |schema| json_type(schema)),
    }
}

/// Whether `number` is a whole multiple of `step`, as far as floats can tell.
fn is_multiple(number: f64, step: f64) -> bool {
    let ratio = number / step;
    (ratio - ratio.round()).abs() <= 1e-9 * ratio.abs().max(1.0)
}

fn pointer(path: &[Step<'_>]) -> String {
    let mut out = String::new();
    for step in path {
        out.push('/');
        match step {
            Step::Name(name) => out.push_str(&name.replace('~', "~0").replace('/', "~1")),
            Step::Index(index) => out.push_str(&index.to_string()),
        }
    }
    out
}
