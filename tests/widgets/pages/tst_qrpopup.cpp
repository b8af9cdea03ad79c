// SPDX-FileCopyrightText: 2026 Eyewall contributors
// SPDX-License-Identifier: MIT
#include "widgets/pages/qrpopup.h"
#include "widgets/support/qrimage.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace eyewall::pages;
using eyewall::support::QrImage;

namespace {

const QString kLocal = QStringLiteral("http://127.0.0.1:8080/");
const QString kShared = QStringLiteral("http://192.168.1.23:8080/");

QPushButton *buttonOf(const QrPopup &popup, const QString &text)
{
    for (QPushButton *button : popup.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    return nullptr;
}

} // namespace

class tst_QrPopup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAndCopiesTheAddress();
    void saysThatOnlyThisComputerCanOpenIt();
    void prefersWhatOthersCanOpen();
    void saysThatThereIsNoAddress();
    void knowsLocalAddresses_data();
    void knowsLocalAddresses();
    void staysOnTheScreen_data();
    void staysOnTheScreen();
    void closesWithEscape();
};

void tst_QrPopup::showsAndCopiesTheAddress()
{
    QrPopup popup;
    popup.setUrls({kShared});
    QCOMPARE(popup.url(), kShared);
    QCOMPARE(popup.findChild<QrImage *>()->text(), kShared);
    auto *text = popup.findChild<QLineEdit *>();
    QCOMPARE(text->text(), kShared);
    QVERIFY(text->isReadOnly());
    buttonOf(popup, "Copy")->click();
    QCOMPARE(QApplication::clipboard()->text(), kShared);
}

void tst_QrPopup::saysThatOnlyThisComputerCanOpenIt()
{
    QrPopup popup;
    QSignalSpy share(&popup, &QrPopup::shareRequested);
    popup.setUrls({kLocal});
    QPushButton *button = buttonOf(popup, "Share on the local network");
    QVERIFY(!button->isHidden());
    QVERIFY(popup.findChild<QLabel *>()->text().startsWith("Only this computer can open this address."));
    button->click();
    QCOMPARE(share.size(), 1);
    popup.setUrls({kShared});
    QVERIFY(button->isHidden());
    QVERIFY(!popup.findChild<QLabel *>()->text().contains("Only this computer"));
}

void tst_QrPopup::prefersWhatOthersCanOpen()
{
    QrPopup popup;
    popup.setUrls({kLocal, QStringLiteral("http+unix://%2Frun%2Feye.sock/"), kShared});
    QCOMPARE(popup.url(), kShared);
    auto *choice = popup.findChild<QComboBox *>();
    QVERIFY(!choice->isHidden());
    QCOMPARE(choice->count(), 2);
    choice->setCurrentIndex(1);
    QCOMPARE(popup.url(), kLocal);
    QCOMPARE(popup.findChild<QrImage *>()->text(), kLocal);
    popup.setUrls({kShared});
    QVERIFY(choice->isHidden());
}

void tst_QrPopup::saysThatThereIsNoAddress()
{
    QrPopup popup;
    popup.setUrls({});
    QVERIFY(popup.findChild<QrImage *>()->isHidden());
    QVERIFY(buttonOf(popup, "Copy")->isHidden());
    QVERIFY(buttonOf(popup, "Share on the local network")->isHidden());
    QVERIFY(popup.findChild<QLabel *>()->text().contains("not running"));
}

void tst_QrPopup::knowsLocalAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isLocal");
    QTest::newRow("IPv4") << kLocal << true;
    QTest::newRow("IPv4, another") << "http://127.3.2.1/" << true;
    QTest::newRow("IPv6") << "https://[::1]:8443/" << true;
    QTest::newRow("name") << "http://localhost:8080/" << true;
    QTest::newRow("network") << kShared << false;
    QTest::newRow("network, IPv6") << "http://[fd00::7]:8080/" << false;
}

void tst_QrPopup::knowsLocalAddresses()
{
    QFETCH(QString, url);
    QFETCH(bool, isLocal);
    QCOMPARE(QrPopup::isLocal(url), isLocal);
}

void tst_QrPopup::staysOnTheScreen_data()
{
    QTest::addColumn<bool>("isRight");
    QTest::addColumn<bool>("isBottom");
    QTest::newRow("top left") << false << false;
    QTest::newRow("bottom right") << true << true;
}

void tst_QrPopup::staysOnTheScreen()
{
    QFETCH(bool, isRight);
    QFETCH(bool, isBottom);
    QPushButton button("QR");
    const QRect screen = button.screen()->availableGeometry();
    const QSize size = button.sizeHint();
    button.setGeometry(isRight ? screen.right() - size.width() : 0,
                       isBottom ? screen.bottom() - size.height() : 0, size.width(), size.height());
    button.show();
    QrPopup popup;
    popup.setUrls({kLocal, kShared});
    popup.popUpAt(button);
    QVERIFY2(screen.contains(popup.geometry()), qPrintable(QDebug::toString(popup.geometry())));
    QVERIFY(!popup.geometry().intersects(button.geometry()) || popup.height() > screen.height() / 2);
}

void tst_QrPopup::closesWithEscape()
{
    QPushButton button("QR");
    button.show();
    QrPopup popup;
    popup.setUrls({kLocal});
    popup.popUpAt(button);
    QVERIFY(popup.isVisible());
    QTest::keyClick(&popup, Qt::Key_Escape);
    QVERIFY(!popup.isVisible());
}

QTEST_MAIN(tst_QrPopup)
#include "tst_qrpopup.moc"
