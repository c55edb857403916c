//! Words of scanning: QR codes out of pictures, and before the camera.

use super::count;

pub const PICTURE: &str = "Read a QR code from a picture";
pub const READING: &str = "Looking for a QR code in the picture.";
pub const NO_PICTURE: &str =
    "That file can’t be opened as a picture here. Try a photo or a screenshot, as JPEG or PNG.";
pub const NO_CODE: &str =
    "No QR code was found in that picture. Take another one: go closer, and hold still.";
pub const NO_READER: &str = "The part of Fledge that reads QR codes can’t be fetched now. Check that you are online, and try again. Or paste the code, or choose a file that has it.";

pub const USE_CAMERA: &str = "Use the camera";
pub const STOP_CAMERA: &str = "Stop the camera";
pub const STAYS: &str =
    "What the camera sees stays on this device, and is not kept. Only the codes are read.";
pub const SEEN: &str = "What the camera sees";
pub const STARTING: &str = "Starting the camera. If your browser asks, allow it.";
pub const WAKING: &str = "Getting ready to read QR codes.";
pub const HOLD_UP: &str = "Hold a QR code in front of the camera. It is read by itself.";

pub const NO_CAMERA: &str =
    "No camera was found. Choose a picture of the QR code, or paste the code.";
pub const FORBIDDEN: &str = "This page may not use the camera. Allow it in your browser’s settings, or choose a picture of the QR code.";
pub const BUSY: &str =
    "The camera can’t be started. Close other apps that may be using it, then try again.";
pub const WENT_DARK: &str =
    "The camera has stopped. It does so whenever this page is out of sight.";

pub fn read_so_far(codes: usize) -> String {
    let codes = count(codes, "code", "codes");
    format!("{codes} read. Hold up the next one.")
}
