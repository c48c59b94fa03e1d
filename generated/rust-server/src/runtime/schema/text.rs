//! Texts and enumerations of texts.

use super::Text;
use super::validate::Validator;
use crate::runtime::json::Mismatch;

impl Validator<'_> {
    pub(super) fn text(&mut self, limits: &Text) -> Result<(), Mismatch> {
        if self.found() != "string" {
            return self.wrong_type("Not a valid string.");
        }
        let Ok(text) = self.d.string() else {
            self.fault("type", "Not a valid string.");
            return Ok(());
        };
        if limits.max_length != u32::MAX || limits.min_length != 0 {
            self.length(text.chars().count(), limits);
        }
        if !limits.format.allows(&text) {
            self.fault("format", limits.format.complaint());
        }
        if limits.pattern.is_some_and(|pattern| !pattern.allows(&text)) {
            self.fault("pattern", "This value does not match the required pattern.");
        }
        Ok(())
    }

    fn length(&mut self, length: usize, limits: &Text) {
        let (least, most) = (limits.min_length, limits.max_length);
        if length == 0 && least == 1 {
            self.fault("minLength", "This field may not be blank.");
        } else if length < least as usize {
            self.fault("minLength", format!("Ensure this field has at least {least} characters."));
        }
        if length > most as usize {
            self.fault("maxLength", format!("Ensure this field has no more than {most} characters."));
        }
    }

    pub(super) fn texts(&mut self, values: &[&str]) -> Result<(), Mismatch> {
        if self.found() != "string" {
            return self.wrong_type("Not a valid string.");
        }
        match self.d.string() {
            Ok(text) if values.contains(&text.as_ref()) => {}
            Ok(text) => self.fault("enum", format!("\"{text}\" is not a valid choice.")),
            Err(Mismatch) => self.fault("type", "Not a valid string."),
        }
        Ok(())
    }
}
