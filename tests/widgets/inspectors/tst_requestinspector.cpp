// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "tests/widgets/models/records.h"
#include "widgets/inspectors/bodyfile.h"
#include "widgets/inspectors/codeview.h"
#include "widgets/inspectors/formview.h"
#include "widgets/inspectors/requestexport.h"
#include "widgets/inspectors/requestinspector.h"
#include "widgets/support/formatting.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace eyewall;
using namespace eyewall::inspectors;
using namespace eyewall::test;

class tst_RequestInspector : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsQueryOnlyWhenThereIsOne();
    void offersWhatIsThere();
    void copiesAsCurl();
    void copiesBodies_data();
    void copiesBodies();
    void rawMessagesAreAsOnTheWire();
    void copiesTheValueOfAField();
    void savesTheBodyThatIsShown();
    void saysWhenItCannotSave();
    void saysWhenItSavesAPrefix();
    void saysWhatACutCodedBodyHolds();
    void proposesFileNames_data();
    void proposesFileNames();
};

namespace {

models::RequestRow upload()
{
    models::RequestRow row;
    row.seen = request(1, "/api/orders/981?dry=1&note=a%20b");
    row.seen.method = "PUT";
    row.seen.head = "PUT /api/orders/981?dry=1&note=a%20b HTTP/1.1\r\nHost: shop\r\nX-Token: s3 cret\r\n\r\n";
    row.seen.body = "{\"a\":1}";
    row.seen.bytesIn = 7;
    return row;
}

struct RequestInspectorFixture {
    RequestInspectorFixture() { inspector.showRequest(upload(), QStringLiteral("/api/orders/{id}")); }

    QPushButton *button(const QString &text)
    {
        for (QPushButton *button : inspector.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    /// The dialog that is open, with `path` chosen.
    bool choose(const QString &path)
    {
        auto *dialog = inspector.findChild<QFileDialog *>();
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        return true;
    }

    models::ConnectionModel connections{[](monitor::RouteId) { return QString(); }, 10};
    RequestInspector inspector{connections};
};

QString clipboard()
{
    return QApplication::clipboard()->text();
}

QStringList enabledActions(const QMenu &menu)
{
    QStringList texts;
    for (const QAction *action : menu.actions()) {
        if (action->isEnabled() && !action->isSeparator())
            texts.append(action->text());
    }
    return texts;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
}

} // namespace

void tst_RequestInspector::showsQueryOnlyWhenThereIsOne()
{
    RequestInspectorFixture f;
    QCOMPARE(f.inspector.query().text(), QStringLiteral("dry\t1\nnote\ta b"));
    QVERIFY(!f.inspector.query().parentWidget()->isHidden());
    f.inspector.showRequest({request(2), {}, {}}, {});
    QVERIFY(f.inspector.query().parentWidget()->isHidden());
}

void tst_RequestInspector::offersWhatIsThere()
{
    RequestInspectorFixture f;
    QMenu menu;
    f.inspector.addActions(&menu, upload());
    QCOMPARE(enabledActions(menu).join(u'|'),
             QStringLiteral("Copy URL|Copy as cURL|Copy raw request|Copy request body|Save request body…|"
                            "Copy raw response|Copy response body|Save response body…"));
    models::RequestRow bare = upload();
    bare.seen.head.clear();
    bare.seen.replyHead.clear();
    bare.seen.body.clear();
    bare.seen.replyBody.clear();
    QMenu few;
    f.inspector.addActions(&few, bare);
    QCOMPARE(enabledActions(few).join(u'|'), QStringLiteral("Copy URL|Copy as cURL"));
}

void tst_RequestInspector::copiesAsCurl()
{
    RequestInspectorFixture f;
    f.button(QStringLiteral("Copy as cURL"))->click();
    QVERIFY2(
        clipboard().startsWith(QStringLiteral("curl \\\n  'http://shop/api/orders/981?dry=1&note=a%20b'")),
        qPrintable(clipboard()));
    QCOMPARE(f.inspector.outcome(), QStringLiteral("Copied."));
    f.inspector.showRequest({request(2), {}, {}}, {});
    QCOMPARE(f.inspector.outcome(), QString());
}

void tst_RequestInspector::copiesBodies_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");
    QTest::newRow("text") << QByteArray("Hello") << quint64(5) << "Hello"
                          << "";
    QTest::newRow("binary") << QByteArray("\x00\xff", 2) << quint64(2) << "AP8="
                            << "The body is binary: it was copied in Base64.";
    QTest::newRow("cut") << QByteArray("Hello") << quint64(2000) << "Hello"
                         << "Only the first 5 B of 2.0 kB of the body were recorded, and copied.";
}

void tst_RequestInspector::copiesBodies()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint64, size);
    const Copied copied = bodyText({bytes, {}, size, size > quint64(bytes.size()), false});
    QTEST(copied.text, "text");
    QTEST(copied.note, "note");
}

void tst_RequestInspector::rawMessagesAreAsOnTheWire()
{
    models::RequestRow row = upload();
    QCOMPARE(rawRequest(row).text, QString::fromUtf8(row.seen.head + row.seen.body));
    QCOMPARE(rawRequest(row).note, QString());
    row.seen.replyBody = QByteArray("\x89PNG\x00", 5);
    QCOMPARE(rawResponse(row).text, QString::fromUtf8(row.seen.replyHead));
    QCOMPARE(rawResponse(row).note, QStringLiteral("The body is binary and was left out."));
}

void tst_RequestInspector::copiesTheValueOfAField()
{
    RequestInspectorFixture f;
    f.inspector.resize(600, 600);
    f.inspector.setTab(RequestInspector::RequestTab);
    f.inspector.show();
    const QList<CodeView *> views = f.inspector.findChildren<CodeView *>();
    CodeView *head = *std::find_if(views.begin(), views.end(), [](const CodeView *view) {
        return view->accessibleName() == QStringLiteral("Request head");
    });
    QTextCursor cursor(head->document()->findBlockByNumber(2));
    head->setTextCursor(cursor);
    Q_EMIT head->customContextMenuRequested(head->cursorRect().center());
    auto *menu = head->findChild<QMenu *>();
    QVERIFY(menu);
    QCOMPARE(menu->actions().first()->text(), QStringLiteral("Copy value of X-Token"));
    menu->actions().first()->trigger();
    QCOMPARE(clipboard(), QStringLiteral("s3 cret"));
    menu->close();
}

void tst_RequestInspector::savesTheBodyThatIsShown()
{
    RequestInspectorFixture f;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("reply.txt"));
    f.button(QStringLiteral("Save body…"))->click();
    QVERIFY(f.choose(path));
    QCOMPARE(contentsOf(path), QByteArray("Hello, World!"));
    QVERIFY2(f.inspector.outcome().startsWith(QStringLiteral("Saved 13 B as “")),
             qPrintable(f.inspector.outcome()));
    QTRY_VERIFY(!f.inspector.findChild<QFileDialog *>());

    f.inspector.setTab(RequestInspector::RequestTab);
    f.button(QStringLiteral("Save body…"))->click();
    QVERIFY(f.choose(path));
    QCOMPARE(contentsOf(path), QByteArray("{\"a\":1}"));
}

void tst_RequestInspector::saysWhenItCannotSave()
{
    RequestInspectorFixture f;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/reply.txt"));
    f.button(QStringLiteral("Save body…"))->click();
    QVERIFY(f.choose(path));
    QVERIFY2(f.inspector.outcome().contains(QStringLiteral("could not be written")),
             qPrintable(f.inspector.outcome()));
}

void tst_RequestInspector::saysWhenItSavesAPrefix()
{
    QTemporaryDir folder;
    models::RequestRow row = upload();
    row.seen.isReplyTruncated = true;
    row.seen.bytesOut = 5000;
    const BodyFile file = fileOf(row, responseBodyOf(row));
    const QString path = folder.filePath(QStringLiteral("x"));
    QCOMPARE(writeBody(path, file).sentence,
             QStringLiteral("Saved the first 13 B of 5.0 kB as “%1”: the rest was not recorded.").arg(path));
}

/// Its decoded bytes may well be more than the coded ones that were sent.
void tst_RequestInspector::saysWhatACutCodedBodyHolds()
{
    QTemporaryDir folder;
    QByteArray plain;
    for (int i = 0; i < 20'000; ++i)
        plain += QByteArray::number(i * i);
    const QByteArray coded = qCompress(plain).mid(4); // "deflate" without the size that Qt puts before it
    models::RequestRow row = upload();
    row.seen.replyHead = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Encoding: deflate\r\n\r\n";
    row.seen.replyBody = coded.first(coded.size() / 2);
    row.seen.isReplyTruncated = true;
    row.seen.bytesOut = quint64(coded.size());
    const Body body = responseBodyOf(row);
    const BodyFile file = fileOf(row, body);
    QVERIFY(file.bytes.size() > coded.size());
    const QString path = folder.filePath(QStringLiteral("x"));
    const QString cut =
        QStringLiteral("Only the first %1 of %2, coded with deflate, were recorded: this is what "
                       "they hold.")
            .arg(support::formatBytes(double(body.bytes.size())), support::formatBytes(double(coded.size())));
    QCOMPARE(writeBody(path, file).sentence,
             QStringLiteral("Saved %1 as “%2”. %3")
                 .arg(support::formatBytes(double(file.bytes.size())), path, cut));
    QCOMPARE(bodyText(body).note, cut);
}

void tst_RequestInspector::proposesFileNames_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("name");
    QTest::newRow("suffix of the type")
        << QByteArray("/api/orders/981?x=/y") << QByteArray("application/json; a=b") << "981.json";
    QTest::newRow("own suffix") << QByteArray("/assets/app.js") << QByteArray("text/plain") << "app.js";
    QTest::newRow("root") << QByteArray("/") << QByteArray("text/html") << "body.html";
    QTest::newRow("nothing known") << QByteArray("/") << QByteArray() << "body";
    QTest::newRow("climbing") << QByteArray("/..%2f..%2fetc%2fpasswd.txt") << QByteArray()
                              << "_.._etc_passwd.txt";
    QTest::newRow("hidden") << QByteArray("/.bashrc") << QByteArray() << "bashrc";
    QTest::newRow("controls") << QByteArray("/a%00%0ab.txt") << QByteArray() << "a__b.txt";
    QTest::newRow("an option") << QByteArray("/-rf.txt") << QByteArray() << "rf.txt";
    QTest::newRow("long") << "/" + QByteArray(500, 'a') + ".png" << QByteArray()
                          << QString(96, u'a') + ".png";
}

void tst_RequestInspector::proposesFileNames()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, type);
    QTEST(bodyFileName(target, type), "name");
}

QTEST_MAIN(tst_RequestInspector)
#include "tst_requestinspector.moc"
