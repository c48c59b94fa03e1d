//! Names in the spellings of the languages that samples are written in.

/// `RancherHPARequest` → `rancher_hpa_request`: a new word begins at a capital behind a small letter or digit, and at
/// the last capital of a row that a small letter follows.
pub(crate) fn snake(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut snake = String::with_capacity(name.len() + 8);
    for (index, character) in characters.iter().enumerate() {
        let before = index.checked_sub(1).map(|at| characters[at]);
        let after = characters.get(index + 1);
        let behind_small = before.is_some_and(|before| before.is_ascii_lowercase() || before.is_ascii_digit());
        let last_of_row =
            before.is_some_and(|before| before.is_ascii_uppercase()) && after.is_some_and(char::is_ascii_lowercase);
        if character.is_ascii_uppercase() && (behind_small || last_of_row) {
            snake.push('_');
        }
        snake.extend(character.to_lowercase());
    }
    snake
}

/// `invoices_paid_list` → `invoicesPaidList`.
pub(crate) fn camel(name: &str) -> String {
    let mut camel = String::with_capacity(name.len());
    for (index, token) in name.split('_').enumerate() {
        let mut characters = token.chars();
        match characters.next() {
            Some(first) if index > 0 => camel.extend(first.to_uppercase()),
            Some(first) => camel.extend(first.to_lowercase()),
            None => {}
        }
        camel.push_str(characters.as_str());
    }
    camel
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn snakes() {
        let pairs = [
            ("PaidRequest", "paid_request"),
            ("RancherHPARequest", "rancher_hpa_request"),
            ("OpenStackInstance", "open_stack_instance"),
            ("InvoiceItemOEnum1", "invoice_item_o_enum1"),
            ("K8sCluster", "k8s_cluster"),
        ];
        for (name, expected) in pairs {
            assert_eq!(snake(name), expected);
        }
    }

    #[test]
    fn camels() {
        assert_eq!(camel("invoices_paid"), "invoicesPaid");
        assert_eq!(camel("aws_v2_list"), "awsV2List");
    }
}
