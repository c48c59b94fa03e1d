//! Two ways of doing the same → their times, taken in turns, so that both suffer from whatever else the machine does.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::Criterion;

/// The pairs that have been measured.
#[derive(Default)]
pub(crate) struct Pairs {
    medians: Vec<(&'static str, Duration, Duration)>,
}

/// The times of every single run.
#[derive(Default)]
struct Times {
    client: Vec<Duration>,
    by_hand: Vec<Duration>,
}

impl Pairs {
    /// Measures both sides; each report of criterion shows one of them.
    pub(crate) fn measure<A, B>(
        &mut self,
        criterion: &mut Criterion,
        name: &'static str,
        mut client: impl FnMut() -> A,
        mut by_hand: impl FnMut() -> B,
    ) {
        let mut times = Times::default();
        let mut group = criterion.benchmark_group(name);
        group.bench_function("client", |bencher| {
            bencher.iter_custom(|count| times.take(count, &mut client, &mut by_hand).0);
        });
        group.bench_function("by hand", |bencher| {
            bencher.iter_custom(|count| times.take(count, &mut client, &mut by_hand).1);
        });
        group.finish();
        if let (Some(client), Some(by_hand)) = (median(times.client), median(times.by_hand)) {
            self.medians.push((name, client, by_hand));
        }
    }

    /// Prints the medians and how much longer the client takes; whether that is within the limit everywhere.
    pub(crate) fn report(&self, most: f64) -> bool {
        let mut worst: f64 = 0.0;
        for (name, client, by_hand) in &self.medians {
            let ratio = client.as_secs_f64() / by_hand.as_secs_f64();
            println!("{name:<20} client {client:>10.1?}, by hand {by_hand:>10.1?}: {ratio:.3} times as long");
            worst = worst.max(ratio);
        }
        worst <= most
    }
}

impl Times {
    /// Runs each side that often, and returns the time of each.
    fn take<A, B>(
        &mut self,
        count: u64,
        client: &mut impl FnMut() -> A,
        by_hand: &mut impl FnMut() -> B,
    ) -> (Duration, Duration) {
        let mut sums = (Duration::ZERO, Duration::ZERO);
        for turn in 0..count {
            // Who comes second finds the caches as the first left them: the sides take turns in that too.
            if turn % 2 == 0 {
                sums.0 += timed(client, &mut self.client);
                sums.1 += timed(by_hand, &mut self.by_hand);
            } else {
                sums.1 += timed(by_hand, &mut self.by_hand);
                sums.0 += timed(client, &mut self.client);
            }
        }
        sums
    }
}

/// Runs once. What comes out is dropped within the time, as it is in a program.
fn timed<T>(run: &mut impl FnMut() -> T, times: &mut Vec<Duration>) -> Duration {
    let start = Instant::now();
    drop(black_box(run()));
    let time = start.elapsed();
    times.push(time);
    time
}

fn median(mut times: Vec<Duration>) -> Option<Duration> {
    let middle = times.len() / 2;
    if times.is_empty() { None } else { Some(*times.select_nth_unstable(middle).1) }
}
