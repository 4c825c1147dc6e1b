//! Holidays, and the Korean lunar calendar behind some of them.

use chrono::{Datelike, NaiveDate};

/// A holiday, by what fixes its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holiday {
    /// The same month and day of every year.
    Fixed(u8, u8),
    /// 설날: the first day of the first month.
    LunarNewYear,
    /// 정월대보름: the fifteenth of the first month.
    FirstFullMoon,
    /// 부처님오신날: the eighth of the fourth month.
    BuddhasBirthday,
    /// 단오: the fifth of the fifth month.
    Dano,
    /// 칠석: the seventh of the seventh month.
    Chilseok,
    /// 추석: the fifteenth of the eighth month.
    Chuseok,
}

impl Holiday {
    /// The month and day of the lunar year, for those that follow it.
    fn lunar(self) -> Option<(u8, u8)> {
        match self {
            Holiday::Fixed(..) => None,
            Holiday::LunarNewYear => Some((1, 1)),
            Holiday::FirstFullMoon => Some((1, 15)),
            Holiday::BuddhasBirthday => Some((4, 8)),
            Holiday::Dano => Some((5, 5)),
            Holiday::Chilseok => Some((7, 7)),
            Holiday::Chuseok => Some((8, 15)),
        }
    }

    /// The day of that year; `None` where the table does not reach.
    pub(crate) fn day(self, year: i32) -> Option<NaiveDate> {
        match (self, self.lunar()) {
            (Holiday::Fixed(month, day), _) => NaiveDate::from_ymd_opt(year, u32::from(month), u32::from(day)),
            (_, Some((month, day))) => solar(year, month, day),
            (_, None) => None,
        }
    }
}

/// Days of the year on which Korean markets and offices are closed, and in which years they were:
/// the public holidays, Labour Day and the last day of the year.
const CLOSED: &[(u8, u8, std::ops::RangeInclusive<i32>)] = &[
    (1, 1, 1..=9999),
    (3, 1, 1949..=9999),
    (4, 5, 1949..=2005),
    (5, 1, 1994..=9999),
    (5, 5, 1975..=9999),
    (6, 6, 1956..=9999),
    (7, 17, 1949..=2007),
    (8, 15, 1949..=9999),
    (10, 3, 1949..=9999),
    (10, 9, 1949..=1990),
    (10, 9, 2013..=9999),
    (12, 25, 1949..=9999),
    (12, 31, 1949..=9999),
];

/// Whether Korean markets and offices are closed on that day, as far as a rule tells: weekends, the
/// holidays of every year, 설날 and 추석 with the day on either side. Substitute and temporary
/// holidays are decreed one by one, and are not guessed.
pub(crate) fn is_closed(day: NaiveDate) -> bool {
    let (year, month, number) = (day.year(), day.month(), day.day());
    let near = |holiday: Holiday| holiday.day(year).is_some_and(|h| h.signed_duration_since(day).num_days().abs() <= 1);
    day.weekday().number_from_monday() > 5
        || CLOSED.iter().any(|(m, d, years)| (u32::from(*m), u32::from(*d)) == (month, number) && years.contains(&year))
        || near(Holiday::LunarNewYear)
        || near(Holiday::Chuseok)
        || Holiday::BuddhasBirthday.day(year) == Some(day)
}

impl Holiday {
    /// The holiday where its year is not known or out of the table.
    pub(crate) fn undated(self, year: Option<i32>) -> super::value::DateValue {
        match self {
            Holiday::Fixed(month, day) => super::value::DateValue::Day { year, month: Some(month), day: Some(day) },
            _ => super::value::DateValue::Day { year, month: None, day: None },
        }
    }
}

/// The first year of the table.
const FIRST: i32 = 1900;

/// The Korean lunar calendar from 1900 to 2100, a number a year: five bits for the
/// days from 20 January to the first day of the lunar year; four bits for the month
/// that is followed by a leap month, or 0; then a bit a month, the leap month in its
/// place, 1 for 30 days and 0 for 29.
///
/// The years to 2049 are those of the tables of the Korea Astronomy and Space
/// Science Institute (as the package `korean_lunar_calendar` has them); the years
/// after were computed from new moons and solar terms at Korean standard time. The
/// same computation gives every month of 1912 to 2049 just as the tables have it
/// (before that the meridian was another).
#[rustfmt::skip]
const YEARS: [u32; 201] = [
    0x2da50b, 0x0ea41e, 0x1d4a13, 0x2c94a9, 0x0c961b, 0x15360f, 0x2aac85, 0x0ad418,
    0x16b20d, 0x2ea442, 0x0ea415, 0x364aca, 0x164a1d, 0x149611, 0x2536a6, 0x155a19,
    0x0ad40f, 0x16d243, 0x175216, 0x36a4ec, 0x1b241f, 0x1a4a13, 0x349aa8, 0x12ac1b,
    0x056a10, 0x2b5a84, 0x0da818, 0x1b520d, 0x3b2443, 0x1d2415, 0x1a4cca, 0x0a4e1c,
    0x14ae11, 0x256ca6, 0x15b419, 0x0da80f, 0x1d5264, 0x0e9216, 0x2d26eb, 0x15261e,
    0x0a5613, 0x14b6c7, 0x12da1a, 0x16d410, 0x36a886, 0x174818, 0x16920d, 0x352642,
    0x152a15, 0x2a56e9, 0x0a5a1c, 0x155a11, 0x2ad4a7, 0x1b6419, 0x1b480f, 0x3a9264,
    0x1a9417, 0x352b0b, 0x152c1e, 0x0aac13, 0x156ac8, 0x15aa1a, 0x0da410, 0x1d4a85,
    0x1d4a18, 0x1c940d, 0x192c62, 0x153614, 0x2aacea, 0x0ad41c, 0x16b211, 0x2ea4a7,
    0x0ea41a, 0x0e4a0e, 0x2c9683, 0x149616, 0x25570b, 0x055a1d, 0x0ad612, 0x16d2c8,
    0x1b521b, 0x1b2410, 0x364a85, 0x1a4a18, 0x349b4d, 0x14ac1f, 0x056c14, 0x2b5ac9,
    0x0da81d, 0x1b5211, 0x3b24a7, 0x1d241a, 0x1a4c0f, 0x14ac63, 0x14ae15, 0x256d0b,
    0x16b41e, 0x0da813, 0x1d92a8, 0x0e921b, 0x0d2610, 0x2a4e84, 0x0a5617, 0x14b60c,
    0x2ab442, 0x06d414, 0x36aae9, 0x17481d, 0x169212, 0x3526a6, 0x152a19, 0x0a5a0e,
    0x14ba63, 0x155a15, 0x2b552b, 0x0ba41e, 0x1b4a13, 0x3a94a8, 0x1a941b, 0x152a10,
    0x2a5a85, 0x0aac17, 0x156a0c, 0x2b5442, 0x0da415, 0x1d4ac9, 0x1d4a1c, 0x1c9412,
    0x192ca7, 0x193618, 0x0ab40e, 0x15aa63, 0x16d216, 0x2ea56b, 0x0ea41e, 0x164a13,
    0x2c96c8, 0x14961a, 0x09560f, 0x0ab6a4, 0x0ada17, 0x16d20c, 0x36a442, 0x1b2415,
    0x3a4aea, 0x1a4a1c, 0x149a11, 0x295aa6, 0x056c19, 0x0b6a0d, 0x1b5263, 0x1d5216,
    0x3b250c, 0x1d241e, 0x1a4c13, 0x14acc8, 0x14ae1a, 0x09ac0f, 0x0d6a84, 0x0daa17,
    0x1d920d, 0x1d2462, 0x0d2614, 0x2a56e9, 0x0a561c, 0x14b610, 0x2ab4a6, 0x0ad419,
    0x16aa0e, 0x2e9283, 0x169216, 0x35270b, 0x152a1e, 0x0a5a12, 0x155ac7, 0x156a1a,
    0x0b5410, 0x174a84, 0x1b4a17, 0x1a940d, 0x352a62, 0x192a14, 0x2a5ce9, 0x0aac1c,
    0x156a11, 0x2b64a6, 0x0da419, 0x1d4a0e, 0x3c9484, 0x0c9416, 0x192f0a, 0x19561d,
    0x0ab413, 0x15aac7, 0x16d21a, 0x0ea410, 0x2d4a85, 0x164a17, 0x0c960c, 0x292e61,
    0x195614,
];

/// The civil day of a day of the lunar year (of a plain month, not of a leap month).
pub(crate) fn solar(year: i32, month: u8, day: u8) -> Option<NaiveDate> {
    let row = *YEARS.get(usize::try_from(year.checked_sub(FIRST)?).ok()?)?;
    let leap = (row >> 5) & 0xf;
    let before = u32::from(month).checked_sub(1)?;
    // months of the year in front of this one; a leap month stands behind its own
    let months = before + u32::from(leap != 0 && before >= leap);
    let days: u32 = (0..months).map(|i| 29 + ((row >> (9 + i)) & 1)).sum();
    let first = NaiveDate::from_ymd_opt(year, 1, 20)?;
    first.checked_add_days(chrono::Days::new(u64::from((row & 0x1f) + days + u32::from(day) - 1)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;

    fn day(holiday: Holiday, year: i32) -> String {
        holiday.day(year).map(|day| day.to_string()).unwrap_or_default()
    }

    #[test]
    fn public_holidays_of_known_years() {
        for (year, new_year, buddha, chuseok) in [
            (1997, "1997-02-08", "1997-05-14", "1997-09-16"),
            (2012, "2012-01-23", "2012-05-28", "2012-09-30"),
            (2014, "2014-01-31", "2014-05-06", "2014-09-08"),
            (2017, "2017-01-28", "2017-05-03", "2017-10-04"),
            (2020, "2020-01-25", "2020-04-30", "2020-10-01"),
            (2023, "2023-01-22", "2023-05-27", "2023-09-29"),
            (2024, "2024-02-10", "2024-05-15", "2024-09-17"),
            (2025, "2025-01-29", "2025-05-05", "2025-10-06"),
            (2028, "2028-01-27", "2028-05-02", "2028-10-03"),
        ] {
            assert_eq!(day(Holiday::LunarNewYear, year), new_year);
            assert_eq!(day(Holiday::BuddhasBirthday, year), buddha);
            assert_eq!(day(Holiday::Chuseok, year), chuseok);
        }
        assert_eq!(day(Holiday::FirstFullMoon, 2024), "2024-02-24");
        assert_eq!(day(Holiday::Dano, 2024), "2024-06-10");
        assert_eq!(day(Holiday::Chilseok, 2024), "2024-08-10");
    }

    #[test]
    fn a_lunar_year_ends_where_the_next_begins() {
        for (i, pair) in YEARS.windows(2).enumerate() {
            let year = FIRST + i32::try_from(i).unwrap();
            let months = if (pair[0] >> 5) & 0xf == 0 { 12 } else { 13 };
            let days: u32 = (0..months).map(|m| 29 + ((pair[0] >> (9 + m)) & 1)).sum();
            let begin = Holiday::LunarNewYear.day(year).unwrap();
            let next = Holiday::LunarNewYear.day(year + 1).unwrap();
            assert_eq!(next.signed_duration_since(begin).num_days(), i64::from(days), "{year}");
            assert!(pair[0] >> (9 + months) == 0, "{year}: a bit too many");
            assert!((1..=2).contains(&begin.month()));
        }
    }

    #[test]
    fn out_of_the_table_there_is_none() {
        assert_eq!(Holiday::Chuseok.day(1899), None);
        assert_eq!(Holiday::Chuseok.day(2101), None);
        assert!(Holiday::Fixed(10, 9).day(2200).is_some());
    }
}
