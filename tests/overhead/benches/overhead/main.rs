//! A server on loopback → how much longer the client takes than the same requests written by hand.
//!
//! It fails if that is more than a limit.
#![allow(clippy::unwrap_used, reason = "a benchmark may end where it fails")]

mod by_hand;
mod pair;
mod server;

use std::hint::black_box;

use criterion::Criterion;
use marketplace_client::json::{Decode as _, Decoder};
use marketplace_client::marketplace_orders::{ListParams, RetrieveParams};
use marketplace_client::types::{OrderCreateRequest, OrderDetails, OrderState, RequestTypes};
use marketplace_client::{Client, List};
use tokio::runtime::Builder;

use self::by_hand::{Api, NewOrder, Order};
use self::pair::Pairs;

/// How many orders a page has.
const PAGE: usize = 50;
/// How many orders are decoded alone.
const MANY: usize = 200;
/// How much longer the client may take for a call.
const MOST: f64 = 1.05;
/// How much longer it may take to read an answer alone: it reads addresses as such, and by hand they are mere texts.
const MOST_TO_DECODE: f64 = 1.10;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let (mut called, mut decoded) = (Pairs::default(), Pairs::default());
    calls(&mut criterion, &mut called);
    decoding(&mut criterion, &mut decoded);
    criterion.final_summary();
    let within = [called.report(MOST), decoded.report(MOST_TO_DECODE)];
    if within.contains(&false) {
        std::process::exit(1);
    }
}

/// Calls over a connection that stays open.
fn calls(criterion: &mut Criterion, pairs: &mut Pairs) {
    let executor = Builder::new_current_thread().enable_all().build().unwrap();
    let address = executor.block_on(server::start(PAGE)).unwrap();
    let client = Client::builder(&address).token("0123456789").build().unwrap();
    let orders = client.marketplace_orders();
    let api = Api::new(&address, "0123456789");
    let uuid = uuid::Uuid::from_u128(0x5c2f_7a31_0b1d_4a55_8a0e_0d2c_77e1_90ab);

    pairs.measure(
        criterion,
        "retrieve one order",
        || executor.block_on(orders.retrieve(uuid, &RetrieveParams::default())).unwrap(),
        || executor.block_on(api.retrieve(uuid)).unwrap(),
    );

    let list = ListParams { state: vec![OrderState::Executing], page_size: Some(50), ..ListParams::default() };
    pairs.measure(
        criterion,
        "list 50 orders",
        || executor.block_on(orders.list(&list)).unwrap(),
        || executor.block_on(api.list("executing", 50)).unwrap(),
    );

    let mut request = OrderCreateRequest::new(server::OFFERING, server::PROJECT);
    request.accepting_terms_of_service = Some(true);
    request.limits = Some([("cpu".to_owned(), 8), ("ram".to_owned(), 16384)].into());
    request.r#type = Some(RequestTypes::Create);
    let by_hand = NewOrder::new();
    pairs.measure(
        criterion,
        "create an order",
        || executor.block_on(orders.create(&request)).unwrap(),
        || executor.block_on(api.create(&by_hand)).unwrap(),
    );
}

fn decoding(criterion: &mut Criterion, pairs: &mut Pairs) {
    let text = server::page(MANY);
    pairs.measure(
        criterion,
        "decode 200 orders",
        || {
            let mut decoder = Decoder::new("bench", black_box(&text));
            let orders: List<OrderDetails> = List::decode(&mut decoder).unwrap();
            (orders, decoder.finish().unwrap())
        },
        || serde_json::from_str::<Vec<Order>>(black_box(&text)).unwrap(),
    );
}
