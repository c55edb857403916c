//! Photos of QR codes: a picture file, and a film for a camera.

use fledge::codec::qr::Matrix;

const WIDTH: usize = 640;
const HEIGHT: usize = 480;

/// Light modules around a code, as the standard asks.
const QUIET_ZONE: usize = 4;

/// A scene stands still for a second, in so many frames.
const FRAMES: usize = 5;

/// What there is to be seen: a QR code on a white wall, or the wall alone.
pub type Scene<'a> = Option<&'a Matrix>;

/// A picture file, as Windows writes them: no compression, from the last row to the first.
pub fn bitmap(scene: Scene) -> Vec<u8> {
    let pixels = WIDTH * HEIGHT * 3;
    let head = 54;
    let number = |number: usize| u32::try_from(number).expect("a small number").to_le_bytes();
    let mut file = b"BM".to_vec();
    for field in [head + pixels, 0, head, 40, WIDTH, HEIGHT] {
        file.extend(number(field));
    }
    // One plane of 24 bits a pixel.
    file.extend([1, 0, 24, 0]);
    for field in [0, pixels, 2835, 2835, 0, 0] {
        file.extend(number(field));
    }
    for row in (0..HEIGHT).rev() {
        for column in 0..WIDTH {
            let shade = if is_dark(scene, column, row) { 0 } else { 255 };
            file.extend([shade; 3]);
        }
    }
    file
}

/// A film of scenes, a second each, as raw YUV 4:2:0.
pub fn film(scenes: &[Scene]) -> Vec<u8> {
    let mut file = format!("YUV4MPEG2 W{WIDTH} H{HEIGHT} F{FRAMES}:1 Ip A1:1\n").into_bytes();
    for scene in scenes {
        let mut frame = b"FRAME\n".to_vec();
        for row in 0..HEIGHT {
            let shades = (0..WIDTH).map(|column| is_dark(*scene, column, row));
            frame.extend(shades.map(|is_dark| if is_dark { 16 } else { 235 }));
        }
        // No colour.
        frame.resize(frame.len() + WIDTH * HEIGHT / 2, 128);
        file.extend(frame.repeat(FRAMES));
    }
    file
}

/// Whether a pixel is dark: the code stands in the middle, as large as fits.
fn is_dark(scene: Scene, column: usize, row: usize) -> bool {
    let Some(code) = scene else { return false };
    let scale = HEIGHT / (code.size + 2 * QUIET_ZONE);
    let side = code.size * scale;
    let module = |at: usize, length: usize| Some(at.checked_sub((length - side) / 2)? / scale);
    let place = module(column, WIDTH).zip(module(row, HEIGHT));
    place.is_some_and(|(column, row)| code.is_dark(column, row))
}
