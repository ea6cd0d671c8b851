//! Hosts of other letters than a–z, in the form that a browser asks for
//! (RFC 3492): written like this, letters that look alike do not.

/// An `https` address whose host may have other letters than a–z, with the
/// host as a browser asks for it; nothing when a letter is not one of those
/// that stay as they are there.
#[must_use]
pub fn plain_host(address: &str) -> Option<String> {
    let rest = address.strip_prefix("https://")?;
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (host, path) = rest.split_at(end);
    if host.is_ascii() {
        return Some(address.to_owned());
    }
    let labels: Option<Vec<String>> = host.to_lowercase().split('.').map(label).collect();
    Some(format!("https://{}{path}", labels?.join(".")))
}

fn label(label: &str) -> Option<String> {
    // Latin, Greek, Cyrillic, Hebrew, Arabic: letters that have one form only.
    let stays = |c: char| {
        let letter = matches!(c, '\u{df}'..='\u{24f}' | '\u{3ac}'..='\u{3ce}')
            || matches!(c, '\u{430}'..='\u{45f}' | '\u{5d0}'..='\u{5ea}' | '\u{621}'..='\u{64a}');
        c.is_ascii() || letter && c.is_alphabetic()
    };
    if label.is_ascii() {
        return Some(label.to_owned());
    }
    let fits = label.chars().all(stays) && label.len() <= 200;
    fits.then(|| encode(label)).flatten()
}

/// Punycode of one label, with its mark before it.
fn encode(label: &str) -> Option<String> {
    let letters: Vec<u32> = label.chars().map(u32::from).collect();
    let mut out: String = label.chars().filter(char::is_ascii).collect();
    let plain = u32::try_from(out.len()).ok()?;
    if plain > 0 {
        out.push('-');
    }
    let (mut n, mut delta, mut bias, mut done) = (128_u32, 0_u32, 72_u32, plain);
    while (done as usize) < letters.len() {
        let next = letters.iter().copied().filter(|c| *c >= n).min()?;
        delta = delta.checked_add((next - n).checked_mul(done + 1)?)?;
        n = next;
        for c in &letters {
            if *c < n {
                delta = delta.checked_add(1)?;
            }
            if *c == n {
                let mut q = delta;
                let mut k = 36_u32;
                loop {
                    let t = k.saturating_sub(bias).clamp(1, 26);
                    if q < t {
                        break;
                    }
                    out.push(digit(t + (q - t) % (36 - t))?);
                    q = (q - t) / (36 - t);
                    k += 36;
                }
                out.push(digit(q)?);
                bias = adapt(delta, done + 1, done == plain);
                delta = 0;
                done += 1;
            }
        }
        delta = delta.checked_add(1)?;
        n += 1;
    }
    Some(format!("xn--{out}"))
}

fn adapt(delta: u32, points: u32, is_first: bool) -> u32 {
    let mut delta = if is_first { delta / 700 } else { delta / 2 };
    delta += delta / points;
    let mut k = 0;
    while delta > 455 {
        delta /= 35;
        k += 36;
    }
    k + 36 * delta / (delta + 38)
}

fn digit(n: u32) -> Option<char> {
    let byte = u8::try_from(n).ok()?;
    Some(char::from(if byte < 26 {
        b'a' + byte
    } else {
        b'0' + byte - 26
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_that_look_alike_do_not_in_punycode() {
        for (typed, asked) in [
            ("https://udir.no/x", Some("https://udir.no/x")),
            (
                "https://blåbær.no/æ?ø",
                Some("https://xn--blbr-roah.no/æ?ø"),
            ),
            (
                "https://bücher.example",
                Some("https://xn--bcher-kva.example"),
            ),
            // A Cyrillic і.
            ("https://ud\u{456}r.no", Some("https://xn--udr-khd.no")),
            ("https://пример.no", Some("https://xn--e1afmkfd.no")),
            // Full width, an ideographic stop, a letter with another form.
            ("https://ｕdir.no", None),
            ("https://udir。no", None),
            ("http://udir.no", None),
        ] {
            assert_eq!(plain_host(typed).as_deref(), asked, "{typed}");
        }
    }
}
