// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/support/qrcode.h"
#include "widgets/support/qrimage.h"

#include <QImage>
#include <QTest>

#include <qrencode.h>

using namespace eyewall::support;

namespace {

const QString kUrl = QStringLiteral("http://192.168.1.23:8080/");

/// What the painted widget shows at the middle of a module, quiet zone included: '#' or '.'.
QString modulesIn(const QImage &image, int modules, int moduleSize)
{
    const int all = modules + 2 * QrCode::kQuietZone;
    const QPoint origin((image.width() - all * moduleSize) / 2, (image.height() - all * moduleSize) / 2);
    QString shown;
    for (int row = 0; row < all; ++row) {
        for (int column = 0; column < all; ++column) {
            const QPoint middle = origin + QPoint(column, row) * moduleSize + QPoint(1, 1) * (moduleSize / 2);
            shown += image.pixelColor(middle) == Qt::black ? '#' : '.';
        }
        shown += '\n';
    }
    return shown;
}

QString modulesOf(const QrCode &code)
{
    QString expected;
    for (int row = -QrCode::kQuietZone; row < code.size() + QrCode::kQuietZone; ++row) {
        for (int column = -QrCode::kQuietZone; column < code.size() + QrCode::kQuietZone; ++column) {
            const bool isInside = row >= 0 && column >= 0 && row < code.size() && column < code.size();
            expected += isInside && code.isDark(column, row) ? '#' : '.';
        }
        expected += '\n';
    }
    return expected;
}

QImage painted(QWidget &widget, qreal ratio)
{
    QImage image(widget.size() * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::gray);
    widget.render(&image, {}, {}, {});
    return image;
}

} // namespace

class tst_QrCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasTheModulesOfTheLibrary();
    void hasFinders();
    void encodesWhatFits_data();
    void encodesWhatFits();
    void paintsWholePixels_data();
    void paintsWholePixels();
    void paintsOnlyBlackAndWhite();
    void isWhiteWithoutText();
    void saysItsText();
};

void tst_QrCode::hasTheModulesOfTheLibrary()
{
    const std::optional<QrCode> code = QrCode::encode(kUrl.toUtf8());
    QVERIFY(code);
    QRcode *expected = QRcode_encodeString8bit(qPrintable(kUrl), 0, QR_ECLEVEL_M);
    QCOMPARE(code->size(), expected->width);
    for (int i = 0; i < expected->width * expected->width; ++i)
        QCOMPARE(code->isDark(i % expected->width, i / expected->width), (expected->data[i] & 1) != 0);
    QRcode_free(expected);
}

// ISO/IEC 18004, 6.3.3: a dark ring of 7 modules, a light one, and 3 x 3 dark ones, in three corners.
void tst_QrCode::hasFinders()
{
    const std::optional<QrCode> code = QrCode::encode(kUrl.toUtf8());
    QVERIFY(code);
    const int far = code->size() - 7;
    for (const QPoint corner : {QPoint(0, 0), QPoint(far, 0), QPoint(0, far)}) {
        for (int row = 0; row < 7; ++row) {
            for (int column = 0; column < 7; ++column) {
                const int ring = std::max(qAbs(column - 3), qAbs(row - 3));
                QCOMPARE(code->isDark(corner.x() + column, corner.y() + row), ring != 2);
            }
        }
    }
}

void tst_QrCode::encodesWhatFits_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<int>("size");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("one byte") << QByteArray("a") << 21;
    QTest::newRow("an address") << kUrl.toUtf8() << 25;
    QTest::newRow("a zero byte") << QByteArray("a\0b", 3) << 21;
    QTest::newRow("longest") << QByteArray(2331, 'x') << 177;
    QTest::newRow("too long") << QByteArray(2332, 'x') << 0;
}

void tst_QrCode::encodesWhatFits()
{
    QFETCH(QByteArray, data);
    QFETCH(int, size);
    const std::optional<QrCode> code = QrCode::encode(data);
    QCOMPARE(code ? code->size() : 0, size);
}

void tst_QrCode::paintsWholePixels_data()
{
    QTest::addColumn<qreal>("ratio");
    QTest::addColumn<QSize>("size");
    QTest::newRow("100 %") << 1.0 << QSize(240, 240);
    QTest::newRow("uneven") << 1.0 << QSize(251, 233);
    QTest::newRow("wide") << 1.0 << QSize(400, 200);
    QTest::newRow("200 %") << 2.0 << QSize(150, 150);
    QTest::newRow("smallest") << 1.0 << QSize(33, 33);
}

void tst_QrCode::paintsWholePixels()
{
    QFETCH(qreal, ratio);
    QFETCH(QSize, size);
    QrImage widget;
    widget.setText(kUrl);
    widget.resize(size);
    const QImage image = painted(widget, ratio);
    const int module = QrImage::moduleSize(image.size(), widget.code()->size());
    QCOMPARE(modulesIn(image, widget.code()->size(), module), modulesOf(*widget.code()));
}

void tst_QrCode::paintsOnlyBlackAndWhite()
{
    QrImage widget;
    widget.setText(kUrl);
    widget.resize(251, 233);
    const QImage image = painted(widget, 1);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            QVERIFY(color == Qt::black || color == Qt::white);
        }
    }
}

void tst_QrCode::isWhiteWithoutText()
{
    QrImage widget;
    widget.setText({});
    widget.resize(100, 100);
    QImage white(100, 100, QImage::Format_RGB32);
    white.fill(Qt::white);
    QCOMPARE(painted(widget, 1), white);
}

void tst_QrCode::saysItsText()
{
    QrImage widget;
    widget.setText(kUrl);
    QCOMPARE(widget.accessibleDescription(), kUrl);
    QVERIFY(!widget.accessibleName().isEmpty());
    QVERIFY(QrImage::moduleSize(widget.minimumSizeHint(), widget.code()->size()) >= 2);
}

QTEST_MAIN(tst_QrCode)
#include "tst_qrcode.moc"
