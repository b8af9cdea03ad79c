// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/inspectors/bodyview.h"
#include "widgets/inspectors/choicebar.h"
#include "widgets/inspectors/formview.h"
#include "widgets/inspectors/imageview.h"
#include "widgets/inspectors/jsontree.h"
#include "widgets/inspectors/partsview.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <zlib.h>

using namespace eyewall;
using namespace eyewall::inspectors;

class tst_BodyView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersFormsThatMakeSense_data();
    void offersFormsThatMakeSense();
    void decodesWhatIsCoded();
    void saysWhatItCannotDecode();
    void showsImage();
    void refusesHostileImages_data();
    void refusesHostileImages();
    void saysThatAnImageIsCut();
    void showsFormAndCopiesValues();
    void showsPartsOfACutBody();
    void saysWhenThereAreMoreParts();
    void partInsideAPartIsShownPlain();
    void treeOpensPieceByPiece();
    void treeSaysPathsAndValues();
    void keepsChosenFormWhileTheBodyGrows();
    void controlsHaveNames();
    void saysThatItIsNoJson();
    void readsOtherCharsets();
    void saysAtOnceThatItIsEmpty();
    void hexFitsItsWidth();
};

namespace {

Body bodyOf(const QByteArray &bytes, const QByteArray &type, const QByteArray &encoding = {})
{
    return {bytes, type, quint64(bytes.size()), false, false, encoding};
}

QByteArray gzipped(const QByteArray &bytes)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(qsizetype(deflateBound(&stream, uLong(bytes.size()))), 0);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = uInt(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return out;
}

QByteArray pictureOf(QSize size, const char *format = "PNG")
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::red);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return buffer.data();
}

QStringList offered(const BodyView &view)
{
    QStringList names;
    // Not those of the view inside.
    const auto *forms = view.findChild<ChoiceBar *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QToolButton *button : forms->findChildren<QToolButton *>()) {
        if (!button->isHidden() && !forms->isHidden())
            names.append(button->isChecked() ? button->text().toUpper() : button->text());
    }
    return names;
}

const QByteArray kParts = "--x\r\nContent-Disposition: form-data; name=\"title\"\r\n\r\nHello\r\n"
                          "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\n"
                          "Content-Type: image/png\r\n\r\n";

} // namespace

void tst_BodyView::offersFormsThatMakeSense_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("forms"); // the chosen one in capitals
    QTest::newRow("text") << QByteArray("Hello") << QByteArray("text/plain") << "TEXT Hex";
    QTest::newRow("json") << QByteArray("{\"a\":1}") << QByteArray("application/json")
                          << "JSON Tree Text Hex";
    QTest::newRow("json value") << QByteArray("7") << QByteArray("application/json") << "JSON Text Hex";
    QTest::newRow("binary") << QByteArray("\x00\x01", 2) << QByteArray() << "Text HEX";
    QTest::newRow("form") << QByteArray("a=1") << QByteArray("application/x-www-form-urlencoded")
                          << "FORM Text Hex";
    QTest::newRow("parts") << kParts << QByteArray("multipart/form-data; boundary=x") << "PARTS Text Hex";
    QTest::newRow("image") << pictureOf({2, 2}) << QByteArray("image/png") << "IMAGE Text Hex";
    QTest::newRow("image without type") << pictureOf({2, 2}) << QByteArray() << "IMAGE Text Hex";
    QTest::newRow("image by type alone") << QByteArray("no picture") << QByteArray("image/png") << "Text HEX";
    QTest::newRow("SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                         << QByteArray("image/svg+xml") << "IMAGE Text Hex";
    QTest::newRow("empty") << QByteArray() << QByteArray("text/plain") << "";
}

void tst_BodyView::offersFormsThatMakeSense()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    BodyView view(QStringLiteral("Body"));
    view.showBody(bodyOf(bytes, type));
    QTEST(offered(view).join(u' '), "forms");
    // Each of them can be shown.
    for (const BodyForm form : view.content().forms) {
        view.setForm(form);
        QCOMPARE(view.form(), form);
        QVERIFY(!view.shownText().isEmpty());
    }
}

void tst_BodyView::decodesWhatIsCoded()
{
    QByteArray json = "{\"numbers\":[1";
    for (int i = 0; i < 2000; ++i)
        json += ',' + QByteArray::number(i * 7919 % 10'007);
    json += "]}";
    BodyView view(QStringLiteral("Body"));
    const QByteArray coded = gzipped(json);
    view.showBody(bodyOf(coded, "application/json", "gzip"));
    QCOMPARE(view.heading(), QStringLiteral("Body · gzip, 4.6 kB → 9.8 kB · JSON"));
    QCOMPARE(view.note(), QString());
    QVERIFY(view.shownText().startsWith(QStringLiteral("{\n  \"numbers\": [\n    1,")));

    Body cut = bodyOf(coded.first(coded.size() / 2), "application/json", "gzip");
    cut.size = quint64(coded.size());
    cut.isTruncated = true;
    view.showBody(cut);
    QVERIFY2(view.heading().contains(QStringLiteral("→ more than")), qPrintable(view.heading()));
    QVERIFY2(view.note().startsWith(QStringLiteral("Only the first")), qPrintable(view.note()));
    QVERIFY(view.shownText().startsWith(QStringLiteral("{\"numbers\":[1,0,7919,")));
    cut.bytes.truncate(12);
    view.showBody(cut);
    QVERIFY2(view.note().endsWith(
                 QStringLiteral("The body is coded with gzip: this is too little of it to decode.")),
             qPrintable(view.note()));
}

void tst_BodyView::saysWhatItCannotDecode()
{
    BodyView view(QStringLiteral("Body"));
    view.showBody(bodyOf("(\xb5/\xfd", "text/plain", "zstd"));
    QCOMPARE(offered(view).join(u' '), QStringLiteral("HEX"));
    QCOMPARE(view.note(), QStringLiteral("The body is coded with “zstd”, which cannot be decoded here."));
    view.showBody(bodyOf("\x1f\x8b\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", "text/plain", "gzip"));
    QCOMPARE(view.note(), QStringLiteral("The body is coded with gzip and cannot be decoded."));
    QCOMPARE(offered(view).join(u' '), QStringLiteral("HEX"));
}

void tst_BodyView::showsImage()
{
    BodyView view(QStringLiteral("Body"));
    const QByteArray png = pictureOf({640, 480});
    view.showBody(bodyOf(png, "image/png"));
    QVERIFY(view.image());
    QCOMPARE(view.image()->image().size(), QSize(640, 480));
    QVERIFY2(view.image()->caption().startsWith(QStringLiteral("640 × 480 px · PNG · ")),
             qPrintable(view.image()->caption()));
    QVERIFY(view.heading().endsWith(QStringLiteral("PNG")));
    view.resize(300, 300);
    view.show();
    const QImage shown = view.grab().toImage();
    bool isRed = false;
    for (int y = 0; y < shown.height() && !isRed; ++y)
        isRed = shown.pixelColor(shown.width() / 2, y) == QColor(Qt::red);
    QVERIFY(isRed);
    view.showBody(bodyOf("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='20'>"
                         "<rect width='10' height='20' fill='red'/></svg>",
                         "image/svg+xml"));
    QVERIFY(view.image()->caption().startsWith(QStringLiteral("10 × 20 px · SVG")));
    QVERIFY(!view.image()->image().isNull());
}

void tst_BodyView::refusesHostileImages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("problem");
    QByteArray huge = pictureOf({1, 1});
    huge.replace(16, 8, QByteArray("\x00\x00\x80\x00\x00\x00\x80\x00", 8));
    // The check sum of the header, or the reader takes it for damaged first.
    const quint32 sum = quint32(crc32(0, reinterpret_cast<const Bytef *>(huge.constData() + 12), 17));
    for (int i = 0; i < 4; ++i)
        huge[29 + i] = char(sum >> (24 - 8 * i));
    QTest::newRow("32768 x 32768") << huge << QByteArray("image/png")
                                   << "The image of 32768 × 32768 pixels is too large to be shown.";
    QTest::newRow("damaged") << pictureOf({50, 50}).replace(40, 20, QByteArray(20, 'x'))
                             << QByteArray("image/png") << "The image cannot be read: it is damaged.";
    const QString outside = QStringLiteral("This SVG asks for more than itself, and is not drawn for that.");
    QTest::newRow("entities") << QByteArray("<!DOCTYPE svg [<!ENTITY a \"aa\">]><svg>&a;</svg>")
                              << QByteArray("image/svg+xml") << outside;
    QTest::newRow("file") << QByteArray("<svg><image xlink:href=\"/etc/passwd\"/></svg>")
                          << QByteArray("image/svg+xml") << outside;
    QTest::newRow("repetitions") << "<svg>" + QByteArray("<use href='#a'/>").repeated(40) + "</svg>"
                                 << QByteArray("image/svg+xml") << outside;
    const QByteArray bomb = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:s='http://www.w3.org/2000/svg'>" +
                            QByteArray("<s:use href='#a'/>").repeated(40) + "</svg>";
    QTest::newRow("repetitions by another name") << bomb << QByteArray("image/svg+xml") << outside;
    QTest::newRow("a picture inside")
        << QByteArray("<svg><image href='data:image/png;base64,PHN2Zy8+'/></svg>")
        << QByteArray("image/svg+xml") << outside;
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe<\0s\0v\0g\0/\0>\0", 14) << QByteArray("image/svg+xml")
                            << outside;
    QTest::newRow("compressed once more")
        << QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\3", 10) << QByteArray("image/svg+xml") << outside;
    QTest::newRow("a style from elsewhere")
        << QByteArray("<svg><style>@import 'http://192.0.2.1/a.css';</style></svg>")
        << QByteArray("image/svg+xml") << outside;
    QTest::newRow("a colour from elsewhere")
        << QByteArray("<svg><rect fill='URL( \"http://192.0.2.1/a#b\" )'/></svg>")
        << QByteArray("image/svg+xml") << outside;
    QTest::newRow("no SVG") << QByteArray("hello") << QByteArray("image/svg+xml")
                            << "This SVG cannot be read.";
}

void tst_BodyView::refusesHostileImages()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, type);
    QFETCH(QString, problem);
    BodyView view(QStringLiteral("Body"));
    view.showBody(bodyOf(bytes, type));
    QVERIFY(view.image());
    QVERIFY(view.image()->image().isNull());
    QVERIFY2(view.image()->caption().endsWith(problem), qPrintable(view.image()->caption()));
    QVERIFY(!view.grab().isNull());
}

void tst_BodyView::saysThatAnImageIsCut()
{
    BodyView view(QStringLiteral("Body"));
    Body body = bodyOf(pictureOf({300, 300}), "image/png");
    body.bytes.truncate(60);
    body.isTruncated = true;
    view.showBody(body);
    QVERIFY2(view.image()->caption().contains(QStringLiteral("Only its first part was recorded")),
             qPrintable(view.image()->caption()));
    QVERIFY(view.note().startsWith(QStringLiteral("Only the first 60 B")));
}

void tst_BodyView::showsFormAndCopiesValues()
{
    BodyView view(QStringLiteral("Body"));
    view.showBody(
        bodyOf("name=J%C3%BCrgen&text=a%0Ab+c", "application/x-www-form-urlencoded; charset=UTF-8"));
    QCOMPARE(view.shownText(), QStringLiteral("name\tJürgen\ntext\ta\nb c"));
    auto *form = view.findChild<FormView *>();
    QCOMPARE(form->topLevelItem(1)->text(1), QStringLiteral("a↵b c"));
    form->setCurrentItem(form->topLevelItem(1));
    QTest::keyClick(form, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a\nb c"));
}

void tst_BodyView::showsPartsOfACutBody()
{
    BodyView view(QStringLiteral("Body"));
    const QByteArray png = pictureOf({20, 10});
    Body body = bodyOf(kParts + png.first(png.size() / 2), "multipart/form-data; boundary=x");
    body.size = 1'000'000;
    body.isTruncated = true;
    view.showBody(body);
    QVERIFY(view.parts());
    QCOMPARE(view.shownText(),
             QStringLiteral("title\t\t\t5 B\nfile\ta.png\timage/png\t%1 B, cut").arg(png.size() / 2));
    QCOMPARE(view.parts()->partBody().shownText(), QStringLiteral("Hello"));
    view.parts()->list().setCurrentItem(view.parts()->list().topLevelItem(1));
    QCOMPARE(view.parts()->partBody().form(), BodyForm::Image);

    view.showBody(bodyOf("nothing", "multipart/form-data"));
    QCOMPARE(view.note(), QStringLiteral("There are no parts in it that its type names."));
}

void tst_BodyView::saysWhenThereAreMoreParts()
{
    BodyView view(QStringLiteral("Body"));
    const QByteArray part = "--x\r\n\r\na\r\n";
    view.showBody(bodyOf(part.repeated(support::kShownParts) + "--x--", "multipart/mixed; boundary=x"));
    QCOMPARE(view.note(), QString());
    view.showBody(bodyOf(part.repeated(support::kShownParts + 1) + "--x--", "multipart/mixed; boundary=x"));
    QCOMPARE(view.note(), QStringLiteral("Only the first 200 are shown."));
}

void tst_BodyView::partInsideAPartIsShownPlain()
{
    BodyView view(QStringLiteral("Body"));
    view.showBody(
        bodyOf("--x\r\nContent-Type: multipart/mixed; boundary=y\r\n\r\n--y\r\n\r\nin\r\n--y--\r\n--x--",
               "multipart/form-data; boundary=x"));
    QCOMPARE(offered(view.parts()->partBody()).join(u' '), QStringLiteral("TEXT Hex"));
}

void tst_BodyView::treeOpensPieceByPiece()
{
    JsonTree tree(QStringLiteral("Body"));
    tree.showJson("{\"list\":[" + QByteArray("{\"a\":1},").repeated(2999) +
                  "{}],\"deep\":{\"x\":{\"y\":null}}}");
    QTreeWidgetItem *root = tree.topLevelItem(0);
    QCOMPARE(root->childCount(), 2);
    QTreeWidgetItem *list = root->child(1);
    QCOMPARE(list->text(1), QStringLiteral("3000 element(s)"));
    QCOMPARE(list->childCount(), 0);
    list->setExpanded(true);
    QCOMPARE(list->childCount(), 1001);
    QCOMPARE(list->child(1000)->text(1), QStringLiteral("and 2000 more"));
    QVERIFY(root->child(0)->isExpanded());
    tree.showJson("no json");
    QCOMPARE(tree.topLevelItemCount(), 0);
}

void tst_BodyView::treeSaysPathsAndValues()
{
    JsonTree tree(QStringLiteral("Body"));
    tree.showJson("{\"a b'\":[1.5,9007199254740993,true,\"x\\ny\",null],\"ok\":{\"z\":1}}");
    QTreeWidgetItem *list = tree.topLevelItem(0)->child(0);
    QStringList values;
    for (int i = 0; i < list->childCount(); ++i)
        values.append(JsonTree::valueText(list->child(i)));
    QCOMPARE(values.join(u'|'), QStringLiteral("1.5|9007199254740993|true|x\ny|null"));
    QCOMPARE(JsonTree::pathOf(list->child(3)), QStringLiteral("$['a b\\''][3]"));
    QCOMPARE(JsonTree::pathOf(tree.topLevelItem(0)->child(1)->child(0)), QStringLiteral("$.ok.z"));
    QCOMPARE(list->child(3)->text(1), QStringLiteral("\"x↵y\""));
    tree.setCurrentItem(list->child(1));
    QTest::keyClick(&tree, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("9007199254740993"));
}

void tst_BodyView::keepsChosenFormWhileTheBodyGrows()
{
    BodyView view(QStringLiteral("Body"));
    view.showBody(bodyOf("Hello", "text/plain"));
    for (QToolButton *button : view.findChildren<QToolButton *>()) {
        if (button->text() == QStringLiteral("Hex"))
            button->click();
    }
    QCOMPARE(view.form(), BodyForm::Hex);
    view.showBody(bodyOf("Hello, World", "text/plain"));
    QCOMPARE(view.form(), BodyForm::Hex);
    QVERIFY(view.shownText().contains(QStringLiteral("Hello, World")));
    view.showBody(bodyOf("Another", "text/plain"));
    QCOMPARE(view.form(), BodyForm::Text);
}

void tst_BodyView::controlsHaveNames()
{
    BodyView view(QStringLiteral("Body"));
    view.showBody(bodyOf(kParts, "multipart/form-data; boundary=x"));
    for (const QAbstractButton *button : view.findChildren<QAbstractButton *>())
        QVERIFY(!button->accessibleName().isEmpty() || !button->text().isEmpty());
    for (const QAbstractItemView *list : view.findChildren<QAbstractItemView *>()) {
        if (!list->inherits("QHeaderView"))
            QVERIFY(!list->accessibleName().isEmpty());
    }
}

void tst_BodyView::readsOtherCharsets()
{
    BodyView view(QStringLiteral("Body"));
    view.showBody(bodyOf("M\xe4rz", "text/html; charset=iso-8859-1"));
    QCOMPARE(view.form(), BodyForm::Text);
    QCOMPARE(view.shownText(), QStringLiteral("März"));
    QVERIFY2(view.heading().endsWith(QStringLiteral("text · iso-8859-1")), qPrintable(view.heading()));
    QCOMPARE(view.note(), QString());
    view.setForm(BodyForm::Hex);
    QVERIFY(view.shownText().contains(QStringLiteral("4d e4 72 7a"))); // as it came
    view.showBody(bodyOf("abc", "text/plain; charset=klingon"));
    QCOMPARE(view.shownText(), QStringLiteral("abc"));
    QCOMPARE(view.note(), QStringLiteral("Its charset “klingon” cannot be read here."));
    view.showBody(bodyOf(QByteArray("\0{\0}", 4), "application/json; charset=utf-16be"));
    QCOMPARE(view.form(), BodyForm::Json);
}

void tst_BodyView::saysThatItIsNoJson()
{
    BodyView view(QStringLiteral("Body"));
    view.showBody(bodyOf("{\"a\":}", "application/json; charset=utf-8"));
    QVERIFY2(view.note().startsWith(QStringLiteral("Its type says JSON, but it is none: ")),
             qPrintable(view.note()));
    view.showBody(bodyOf("{\"a\":}", "text/plain"));
    QCOMPARE(view.note(), QString());
    Body cut = bodyOf("{\"a\":", "application/problem+json");
    cut.size = 100;
    cut.isTruncated = true;
    view.showBody(cut);
    QVERIFY2(!view.note().contains(QStringLiteral("JSON")), qPrintable(view.note()));
}

void tst_BodyView::saysAtOnceThatItIsEmpty()
{
    BodyView view(QStringLiteral("Body"));
    view.showBody(bodyOf({}, "text/plain"));
    for (const int width : {200, 800}) {
        view.resize(width, 600);
        view.show();
        QCoreApplication::processEvents();
        for (const QLabel *label : view.findChildren<QLabel *>()) {
            if (label->text() == QStringLiteral("Empty."))
                QVERIFY2(label->y() < 4 * view.fontMetrics().height(),
                         qPrintable(QString::number(label->y())));
        }
    }
}

void tst_BodyView::hexFitsItsWidth()
{
    BodyView view(QStringLiteral("Body"));
    view.resize(900, 300);
    view.show();
    view.showBody(bodyOf(QByteArray(64, '\0'), "application/octet-stream"));
    QCOMPARE(view.shownText().count(u'\n'), 3);
    const auto *code = view.findChild<QPlainTextEdit *>();
    view.resize(qRound(QFontMetricsF(code->font()).horizontalAdvance(u'0') * 60), 300);
    QCoreApplication::processEvents();
    QCOMPARE(view.shownText().count(u'\n'), 7);
    QVERIFY(!code->horizontalScrollBar()->isVisible());
}

QTEST_MAIN(tst_BodyView)
#include "tst_bodyview.moc"
