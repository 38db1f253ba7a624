// SPDX-FileCopyrightText: 2026 The Kaibang authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_reader.h"

// Texts as std::string in UTF-8, as every later version of the library gives them.
#define ZX_USE_UTF8 1
#include <ReadBarcode.h>

namespace kaibang {

namespace {

// zxing-cpp 1.4 of Debian 12 knows them by their old name, of which 2.2 warns.
#if __has_include(<ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

QStringList read(const uint8_t* luma, int width, int height, int stride)
{
    Options hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode | ZXing::BarcodeFormat::MicroQRCode |
                     ZXing::BarcodeFormat::DataMatrix | ZXing::BarcodeFormat::Code128 | ZXing::BarcodeFormat::Code39 |
                     ZXing::BarcodeFormat::ITF | ZXing::BarcodeFormat::EAN13 | ZXing::BarcodeFormat::EAN8 |
                     ZXing::BarcodeFormat::UPCA | ZXing::BarcodeFormat::UPCE);
    QStringList texts;
    for (const auto& result : ZXing::ReadBarcodes({luma, width, height, ZXing::ImageFormat::Lum, stride}, hints))
        if (result.isValid())
            if (const QString text = QString::fromStdString(result.text()); !text.isEmpty() && !texts.contains(text))
                texts.append(text);
    return texts;
}

} // namespace

QStringList readCodes(const Frame& frame)
{
    return read(frame.y(), frame.width(), frame.height(), frame.width());
}

QStringList readCodes(const QImage& picture)
{
    const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
    return grey.isNull() ? QStringList()
                         : read(grey.constBits(), grey.width(), grey.height(), static_cast<int>(grey.bytesPerLine()));
}

} // namespace kaibang
