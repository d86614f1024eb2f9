//! Validates dates and times of RFC 3339, and durations of its appendix A.

/// Date, `T` or a space, time and offset.
pub(super) fn is_date_time(text: &str) -> bool {
    let Some((day, time)) = text.split_at_checked(10) else { return false };
    let time = time.strip_prefix(['T', 't', ' ']);
    is_date(day) && time.is_some_and(|time| is_clock(time).is_some_and(is_offset))
}

/// A date that exists.
pub(super) fn is_date(text: &str) -> bool {
    let Some((year, rest)) = year(text) else { return false };
    let Some((month, rest)) = rest.strip_prefix('-').and_then(|rest| two(rest, 1..=12)) else { return false };
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let last = match month {
        2 if is_leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    };
    rest.strip_prefix('-').and_then(|rest| two(rest, 1..=last)).is_some_and(|(_, rest)| rest.is_empty())
}

/// A time with an optional offset: many servers leave it out.
pub(super) fn is_time(text: &str) -> bool {
    is_clock(text).is_some_and(|offset| offset.is_empty() || is_offset(offset))
}

/// A duration such as `P3DT4H30M` or `P2W`. The last number may have a fraction.
pub(super) fn is_duration(text: &str) -> bool {
    let text = text.strip_prefix(['+', '-']).unwrap_or(text);
    let Some(text) = text.strip_prefix('P') else { return false };
    let (days, clock) = match text.split_once('T') {
        Some((days, clock)) => (days, Some(clock)),
        None => (text, None),
    };
    let is_spelled = match clock {
        None => !days.is_empty() && are_counts(days, "YMWD"),
        Some(clock) => (days.is_empty() || are_counts(days, "YMWD")) && !clock.is_empty() && are_counts(clock, "HMS"),
    };
    let mut fractions = text.match_indices(['.', ',']);
    let last = text.rfind(|character: char| character.is_ascii_alphabetic());
    // A fraction is allowed before the last unit only.
    let is_last =
        |start: usize| text.get(start..last.unwrap_or(0)).is_some_and(|rest| !rest.contains(char::is_alphabetic));
    is_spelled && fractions.next().is_none_or(|(start, _)| is_last(start)) && fractions.next().is_none()
}

/// Numbers with units, each unit at most once and in this order.
fn are_counts(text: &str, units: &str) -> bool {
    let mut left = units;
    let mut rest = text;
    while !rest.is_empty() {
        let Some((number, after)) = rest.split_once(|character: char| character.is_ascii_alphabetic()) else {
            return false;
        };
        let unit = rest[number.len()..].chars().next().unwrap_or_default();
        let Some((_, following)) = left.split_once(unit) else { return false };
        let (whole, fraction) = number.split_once(['.', ',']).unwrap_or((number, "0"));
        if !is_digits(whole) || !is_digits(fraction) {
            return false;
        }
        (left, rest) = (following, after);
    }
    true
}

fn is_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Reads four digits, and returns the rest.
fn year(text: &str) -> Option<(u16, &str)> {
    let (digits, rest) = text.split_at_checked(4).filter(|(digits, _)| is_digits(digits))?;
    digits.parse().ok().map(|year| (year, rest))
}

/// Reads two digits within a range, and returns the rest.
fn two(text: &str, range: std::ops::RangeInclusive<u8>) -> Option<(u8, &str)> {
    let (digits, rest) = text.split_at_checked(2).filter(|(digits, _)| is_digits(digits))?;
    digits.parse().ok().filter(|number| range.contains(number)).map(|number| (number, rest))
}

/// Skips hours, minutes, seconds (60 is a leap second) and a fraction.
fn is_clock(text: &str) -> Option<&str> {
    let (_, rest) = two(text, 0..=23)?;
    let (_, rest) = two(rest.strip_prefix(':')?, 0..=59)?;
    let (_, rest) = two(rest.strip_prefix(':')?, 0..=60)?;
    let Some(fraction) = rest.strip_prefix('.') else { return Some(rest) };
    let rest = fraction.trim_start_matches(|character: char| character.is_ascii_digit());
    (rest.len() < fraction.len()).then_some(rest)
}

fn is_offset(text: &str) -> bool {
    let hours = text.strip_prefix(['+', '-']).and_then(|rest| two(rest, 0..=23));
    let minutes = hours.and_then(|(_, rest)| two(rest.strip_prefix(':')?, 0..=59));
    matches!(text, "Z" | "z") || minutes.is_some_and(|(_, rest)| rest.is_empty())
}

#[cfg(test)]
mod tests {
    use super::{is_date, is_date_time, is_duration, is_time};

    fn hold(is: fn(&str) -> bool, good: &[&str], bad: &[&str]) {
        good.iter().for_each(|text| assert!(is(text), "{text} is refused"));
        bad.iter().for_each(|text| assert!(!is(text), "{text} is let through"));
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        let good = ["2030-01-31", "2028-02-29", "2000-02-29", "0001-12-31"];
        let bad = [
            "2030-02-29",
            "1900-02-29",
            "2030-04-31",
            "2030-13-01",
            "2030-00-01",
            "2030-01-00",
            "2030-1-1",
            "203-01-01",
            "2030-01-011",
            "20300101",
            "2030-01-0é",
            "",
            "é030-01-01",
        ];
        hold(is_date, &good, &bad);
    }

    #[test]
    fn moments_have_an_offset() {
        let good = [
            "2030-01-02T03:04:05Z",
            "2030-01-02t03:04:05.123456789012z",
            "2030-01-02 03:04:05-23:59",
            "2030-12-31T23:59:60Z",
        ];
        let bad = [
            "2030-01-02T03:04:05",
            "2030-01-02",
            "2030-01-02T24:00:00Z",
            "2030-01-02T03:04Z",
            "2030-01-02T03:04:05.Z",
            "2030-01-02T03:04:05+24:00",
            "2030-01-02T03:04:05+0100",
            "2030-02-30T03:04:05Z",
            "2030-01-02T03:04:05ZZ",
            "é",
        ];
        hold(is_date_time, &good, &bad);
    }

    #[test]
    fn times_may_have_one() {
        let good = ["03:04:05", "03:04:05Z", "03:04:05.5+01:00"];
        hold(is_time, &good, &["25:04:05", "03:60:05", "03:04", "3:04:05", "03:04:05+1", ""]);
    }

    #[test]
    fn durations_count_units_in_their_order() {
        let good = ["P3DT4H", "P1Y2M3W4DT5H6M7.5S", "PT0S", "-P1D", "P2W", "PT0,5H", "P1M", "PT1M"];
        hold(
            is_duration,
            &good,
            &["soon", "P", "PT", "P1DT", "P1H", "PT1D", "P1D2Y", "P1", "PT1.5H3M", "1D", "P1.D", "P1D1D"],
        );
    }
}
