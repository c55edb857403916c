//! A code as a QR code: the matrix, to be drawn by whoever shows it.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};

use super::Code;

/// A QR code: a square of dark and light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// Modules a side, without the quiet zone of four on each side that it needs.
    pub size: usize,
    /// The version of the QR code, 1 to 40: its size is 17 + 4 × version.
    pub version: u8,
    dark: Vec<bool>,
}

impl Matrix {
    /// Whether the module in this column and row is dark; those outside are light.
    pub fn is_dark(&self, column: usize, row: usize) -> bool {
        let at = row
            .checked_mul(self.size)
            .and_then(|at| at.checked_add(column));
        let at = at.filter(|_| column < self.size);
        at.and_then(|at| self.dark.get(at))
            .copied()
            .unwrap_or_default()
    }

    /// The dark modules as an SVG path over `size` × `size` units: one stretch of a row a piece.
    pub fn path(&self) -> String {
        let mut path = String::new();
        for row in 0..self.size {
            let mut column = 0;
            while column < self.size {
                let width = (column..self.size).take_while(|at| self.is_dark(*at, row));
                let width = width.count();
                if width > 0 {
                    // Writing to a text can't fail.
                    let _ = write!(path, "M{column} {row}h{width}v1h-{width}z");
                }
                column += width.max(1);
            }
        }
        path
    }
}

/// The code alone, at error correction level M; none if it is longer than the largest QR code.
pub fn of_code(code: &Code) -> Option<Matrix> {
    draw(&[QrSegment::make_alphanumeric(&code.compact())])
}

/// A link with the code, which a phone's own camera opens; none if it is too long.
pub fn of_link(code: &Code, page: &str) -> Option<Matrix> {
    let before = format!("{page}{}", Code::LINK);
    draw(&[
        QrSegment::make_bytes(before.as_bytes()),
        QrSegment::make_alphanumeric(&code.compact()),
    ])
}

fn draw(segments: &[QrSegment]) -> Option<Matrix> {
    let code = QrCode::encode_segments(segments, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let rows = (0..size).flat_map(|row| (0..size).map(move |column| (column, row)));
    Some(Matrix {
        size: usize::try_from(size).ok()?,
        version: code.version().value(),
        dark: rows
            .map(|(column, row)| code.get_module(column, row))
            .collect(),
    })
}
