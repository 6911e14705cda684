<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Made by `make words` from the code and packaging/lang/de; change it there. -->
<TS version="2.1" language="de" sourcelanguage="en">
<extra-name>Deutsch</extra-name>
<context>
    <name>regrisk</name>
    <message>
        <source>{file}: the answers of assessment {number} are not those that were sealed. Restore the newest backup.</source>
        <translation>{file}: Die Antworten der Bewertung {number} sind nicht die versiegelten. Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file}: this is the workspace itself. Choose another name for the backup.</source>
        <translation>{file}: Das ist die Arbeitsdatei selbst. Wählen Sie einen anderen Namen für die Sicherung.</translation>
    </message>
    <message>
        <source>The questionnaire {pack} has rules that read free text, so without it the figures would be others. Seal the full variant.</source>
        <translation>Der Fragebogen {pack} hat Regeln, die Freitext lesen; ohne ihn wären die Zahlen andere. Versiegeln Sie die vollständige Fassung.</translation>
    </message>
    <message>
        <source>{folder}: there is no such folder. Name the one that holds the evidence.</source>
        <translation>{folder}: Diesen Ordner gibt es nicht. Nennen Sie den mit den Nachweisen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>{file}: this file of evidence cannot be read ({why}). Ask for the right to read it, or take it out of the folder.</source>
        <translation>{file}: Diese Nachweisdatei lässt sich nicht lesen ({why}). Bitten Sie um das Leserecht, oder nehmen Sie sie aus dem Ordner.</translation>
    </message>
    <message>
        <source>{folder}: this folder holds more than {number} files. Name one that holds the evidence alone.</source>
        <translation>{folder}: Dieser Ordner enthält mehr als {number} Dateien. Nennen Sie einen, der nur die Nachweise enthält.</translation>
    </message>
    <message>
        <source>{file}: a form file is written as YAML. Name it {name}.yaml.</source>
        <translation>{file}: Eine Formulardatei wird als YAML geschrieben. Nennen Sie sie {name}.yaml.</translation>
    </message>
    <message>
        <source>{file}: a filled form is a PDF file. Name it {name}.pdf.</source>
        <translation>{file}: Ein ausgefülltes Formular ist eine PDF-Datei. Nennen Sie sie {name}.pdf.</translation>
    </message>
    <message>
        <source>{file}: this is a file that is read. Name another for the filled form.</source>
        <translation>{file}: Diese Datei wird gelesen. Nennen Sie eine andere für das ausgefüllte Formular.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The file has {number} bytes, and no more than {most} are read.</source>
        <translation>Die Datei hat {number} Byte, und mehr als {most} werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Ask the insurer for the plain form.</source>
        <translation>Bitten Sie den Versicherer um das einfache Formular.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>it cannot be opened</source>
        <translation>sie lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>Die Datei lässt sich nicht lesen: {why}.</translation>
    </message>
    <message>
        <source>Check its permissions.</source>
        <translation>Prüfen Sie ihre Zugriffsrechte.</translation>
    </message>
    <message>
        <source>The name of the registry</source>
        <translation>Der Name des Registers</translation>
    </message>
    <message>
        <source>The name of the organisation</source>
        <translation>Der Name der Organisation</translation>
    </message>
    <message>
        <source>The title of the assessment</source>
        <translation>Der Titel der Bewertung</translation>
    </message>
    <message>
        <source>The name of whoever attests</source>
        <translation>Der Name der bestätigenden Person</translation>
    </message>
    <message>
        <source>The role of whoever attests</source>
        <translation>Die Funktion der bestätigenden Person</translation>
    </message>
    <message>
        <source>{what} is empty. Write one.</source>
        <translation>{what} ist leer. Tragen Sie etwas ein.</translation>
    </message>
    <message>
        <source>{what} holds a character that cannot be printed. Remove it.</source>
        <translation>{what} enthält ein Zeichen, das sich nicht drucken lässt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>{what} has {number} characters. Shorten it to {most}.</source>
        <translation>{what} hat {number} Zeichen. Kürzen Sie auf {most}.</translation>
    </message>
    <message>
        <source>{file}: this is a folder. Attach the files in it one by one.</source>
        <translation>{file}: Das ist ein Ordner. Hängen Sie die Dateien darin einzeln an.</translation>
    </message>
    <message>
        <source>{file}: this is no file. Choose the file with the proof in it.</source>
        <translation>{file}: Das ist keine Datei. Wählen Sie die Datei mit dem Nachweis.</translation>
    </message>
    <message>
        <source>The name of this file cannot be kept. Rename it, then attach it again.</source>
        <translation>Der Name dieser Datei lässt sich nicht speichern. Benennen Sie sie um, und hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>{file}: this file is empty. Choose the one with the proof in it.</source>
        <translation>{file}: Diese Datei ist leer. Wählen Sie die mit dem Nachweis.</translation>
    </message>
    <message>
        <source>{file}: this file changed while it was read. Save it, then attach it again.</source>
        <translation>{file}: Diese Datei änderte sich beim Lesen. Speichern Sie sie, und hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>This file has {size} MB; over {most} MB none is copied. It can be left where it is.</source>
        <translation>Diese Datei hat {size} MB; über {most} MB wird keine kopiert. Sie kann bleiben, wo sie ist.</translation>
    </message>
    <message>
        <source>{file}: it cannot be shown ({why}). Make room, then try again.</source>
        <translation>{file}: Sie lässt sich nicht anzeigen ({why}). Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{workspace}: the copy of {file} is damaged. Restore the newest backup.</source>
        <translation>{workspace}: Die Kopie von {file} ist beschädigt. Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file}: this file was changed since it was attached. Attach it anew.</source>
        <translation>{file}: Diese Datei wurde seit dem Anhängen geändert. Hängen Sie sie neu an.</translation>
    </message>
    <message>
        <source>{file}: this file changed while it was copied. Attach it again.</source>
        <translation>{file}: Diese Datei änderte sich beim Kopieren. Hängen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>{file}: this file is no longer where it was. Choose it again.</source>
        <translation>{file}: Diese Datei ist nicht mehr an ihrem Ort. Wählen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{file}: this file cannot be read ({why}). Ask for the right to read it, or close the program that has it open.</source>
        <translation>{file}: Diese Datei lässt sich nicht lesen ({why}). Bitten Sie um das Leserecht, oder schließen Sie das Programm, das sie geöffnet hat.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The report as it is printed and handed over.</source>
        <translation>Der Bericht, wie er gedruckt und übergeben wird.</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>The same report, to edit before it goes out.</source>
        <translation>Derselbe Bericht, zum Bearbeiten vor dem Versand.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>The same report in one file for any screen.</source>
        <translation>Derselbe Bericht in einer Datei für jeden Bildschirm.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Arbeitsmappe</translation>
    </message>
    <message>
        <source>Answers, evidence and plan as sheets, and a ledger whose figures recalculate.</source>
        <translation>Antworten, Nachweise und Plan als Blätter und eine Punkterechnung, deren Zahlen sich neu berechnen.</translation>
    </message>
    <message>
        <source>{file}: a report ends in {endings}. Name it {name}.pdf.</source>
        <translation>{file}: Ein Bericht endet auf {endings}. Nennen Sie ihn {name}.pdf.</translation>
    </message>
    <message>
        <source>{file}: the letter is written as a Word document. Name it {name}.docx.</source>
        <translation>{file}: Der Brief wird als Word-Dokument geschrieben. Nennen Sie ihn {name}.docx.</translation>
    </message>
    <message>
        <source>{file}: an assessment is written as YAML. Name it {name}.yaml.</source>
        <translation>{file}: Eine Bewertung wird als YAML geschrieben. Nennen Sie sie {name}.yaml.</translation>
    </message>
    <message>
        <source>The answers cannot be written as a document. {why}</source>
        <translation>Die Antworten lassen sich nicht als Dokument schreiben. {why}</translation>
    </message>
    <message>
        <source>{registry}: the answers do not read back as they are. Please report this.</source>
        <translation>{registry}: Die Antworten lassen sich nicht so zurücklesen, wie sie sind. Bitte melden Sie das.</translation>
    </message>
    <message>
        <source>Sealed submission of a readiness self-assessment</source>
        <translation>Versiegelte Einreichung einer Selbstbewertung der Bereitschaft</translation>
    </message>
    <message>
        <source>the explanation of a contradiction</source>
        <comment>act</comment>
        <translation>die Erklärung eines Widerspruchs</translation>
    </message>
    <message>
        <source>the policies held</source>
        <comment>act</comment>
        <translation>die bestehenden Policen</translation>
    </message>
    <message>
        <source>the contracts that demand proof</source>
        <comment>act</comment>
        <translation>die Verträge mit Nachweispflicht</translation>
    </message>
    <message>
        <source>the plan</source>
        <comment>act</comment>
        <translation>der Plan</translation>
    </message>
    <message>
        <source>who attests</source>
        <comment>act</comment>
        <translation>wer bestätigt</translation>
    </message>
    <message>
        <source>that nothing was withheld</source>
        <comment>act</comment>
        <translation>dass nichts zurückgehalten wurde</translation>
    </message>
    <message>
        <source>Undone: {what}.</source>
        <translation>Rückgängig gemacht: {what}.</translation>
    </message>
    <message>
        <source>Done again: {what}.</source>
        <translation>Wiederholt: {what}.</translation>
    </message>
    <message>
        <source>"{title}" is sealed and stays as it is. Start a new assessment to answer anew.</source>
        <translation>„{title}“ ist versiegelt und bleibt, wie sie ist. Beginnen Sie eine neue Bewertung, um neu zu antworten.</translation>
    </message>
    <message numerus="yes">
        <source>{number} answers confirmed</source>
        <translation>
            <numerusform>{number} Antwort bestätigt</numerusform>
            <numerusform>{number} Antworten bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer to {question}</source>
        <translation>die Antwort auf {question}</translation>
    </message>
    <message>
        <source>the profile answer {question}</source>
        <translation>die Profilangabe {question}</translation>
    </message>
    <message>
        <source>The questionnaire that this assessment answers cannot be read ({why}). Use the version of regrisk that kept it.</source>
        <translation>Der Fragebogen dieser Bewertung lässt sich nicht lesen ({why}). Verwenden Sie die Version von regrisk, die ihn gespeichert hat.</translation>
    </message>
    <message>
        <source>{file}: the key cannot be read ({why}). Check the name.</source>
        <translation>{file}: Der Schlüssel lässt sich nicht lesen ({why}). Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{file}: this file is too large to be a key. Name a PKCS#12 file.</source>
        <translation>{file}: Diese Datei ist zu groß für einen Schlüssel. Nennen Sie eine PKCS#12-Datei.</translation>
    </message>
    <message>
        <source>{file}: a file is there already, and a key is never replaced. Sign with it, or name another.</source>
        <translation>{file}: Dort ist bereits eine Datei, und ein Schlüssel wird nie ersetzt. Signieren Sie damit, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file}: a submission is one ZIP file or one folder. Name it {zip}, or {folder}.</source>
        <translation>{file}: Eine Einreichung ist eine ZIP-Datei oder ein Ordner. Nennen Sie sie {zip} oder {folder}.</translation>
    </message>
    <message>
        <source>{file}: something of this name is there. Name another folder, or remove it.</source>
        <translation>{file}: Etwas mit diesem Namen gibt es schon. Nennen Sie einen anderen Ordner, oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>{file}: the file can no longer be read ({why}). Seal again.</source>
        <translation>{file}: Die Datei lässt sich nicht mehr lesen ({why}). Versiegeln Sie erneut.</translation>
    </message>
    <message>
        <source>{file}: the file changed while it was enclosed. Seal again.</source>
        <translation>{file}: Die Datei änderte sich beim Beilegen. Versiegeln Sie erneut.</translation>
    </message>
    <message>
        <source>A summary submission encloses no files of evidence. Seal the full variant.</source>
        <translation>Einer Einreichung als Kurzfassung liegen keine Nachweisdateien bei. Versiegeln Sie die vollständige Fassung.</translation>
    </message>
    <message>
        <source>A redacted submission encloses no files of evidence. Seal the full variant.</source>
        <translation>Einer geschwärzten Einreichung liegen keine Nachweisdateien bei. Versiegeln Sie die vollständige Fassung.</translation>
    </message>
    <message>
        <source>The assessment was taken on {day}, and none is sealed before it is taken. Name that day or a later one.</source>
        <translation>Die Bewertung trägt das Datum {day}, und vor ihrem Tag wird keine versiegelt. Nennen Sie diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>The assessment was sealed on {day}, and every variant is of that day. Name that day, or start a new assessment.</source>
        <translation>Die Bewertung wurde am {day} versiegelt, und jede Fassung trägt diesen Tag. Nennen Sie diesen Tag, oder beginnen Sie eine neue Bewertung.</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>sie lässt sich nicht lesen ({why})</translation>
    </message>
    <message>
        <source>{file}: there is no such file or folder. Check the name.</source>
        <translation>{file}: Diese Datei oder diesen Ordner gibt es nicht. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{file}: it cannot be read ({why}). Ask for the right to read it.</source>
        <translation>{file}: Sie lässt sich nicht lesen ({why}). Bitten Sie um das Leserecht.</translation>
    </message>
    <message>
        <source>{folder}: this folder holds more than {number} files. Name another.</source>
        <translation>{folder}: Dieser Ordner enthält mehr als {number} Dateien. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{folder}: {name} is a link or another special file. No submission is made like this, so nothing in it was looked at.</source>
        <translation>{folder}: {name} ist eine Verknüpfung oder eine andere besondere Datei. Keine Einreichung ist so aufgebaut, daher wurde nichts darin angesehen.</translation>
    </message>
    <message>
        <source>acts are missing: their numbers have gaps.</source>
        <translation>Vorgänge fehlen: Ihre Nummern haben Lücken.</translation>
    </message>
    <message>
        <source>the history of acts</source>
        <translation>der Verlauf der Vorgänge</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>assessment {number}</source>
        <translation>Bewertung {number}</translation>
    </message>
    <message>
        <source>a stored evaluation cannot be read.</source>
        <translation>eine gespeicherte Auswertung lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>it cannot be read. {why}</source>
        <translation>sie lässt sich nicht lesen. {why}</translation>
    </message>
    <message>
        <source>the figures listed for {day} are not those of the evaluation stored.</source>
        <translation>die für {day} geführten Zahlen sind nicht die der gespeicherten Auswertung.</translation>
    </message>
    <message>
        <source>its answers cannot be scored again. {why}</source>
        <translation>ihre Antworten lassen sich nicht erneut bewerten. {why}</translation>
    </message>
    <message>
        <source>its answers do not give the figures stored: {difference}.</source>
        <translation>ihre Antworten ergeben nicht die gespeicherten Zahlen: {difference}.</translation>
    </message>
    <message>
        <source>{name} is not what the last act made of it.</source>
        <translation>{name} ist nicht, was der letzte Vorgang daraus machte.</translation>
    </message>
    <message>
        <source>act {act} on {name} does not follow from the one before it.</source>
        <translation>Vorgang {act} zu {name} folgt nicht aus dem davor.</translation>
    </message>
    <message>
        <source>it is marked as sealed without a seal, or has a seal without the mark.</source>
        <translation>sie ist ohne Siegel als versiegelt vermerkt, oder sie hat ein Siegel ohne den Vermerk.</translation>
    </message>
    <message>
        <source>what was sealed as {submission} is no longer what its digest says.</source>
        <translation>was als {submission} versiegelt wurde, entspricht nicht mehr seiner Prüfsumme.</translation>
    </message>
    <message>
        <source>the answers are not those that were sealed: {difference}.</source>
        <translation>die Antworten sind nicht die versiegelten: {difference}.</translation>
    </message>
    <message>
        <source>the questionnaire is not the one it was sealed with.</source>
        <translation>der Fragebogen ist nicht der, mit dem sie versiegelt wurde.</translation>
    </message>
    <message>
        <source>the figures are not those that were sealed: {difference}.</source>
        <translation>die Zahlen sind nicht die versiegelten: {difference}.</translation>
    </message>
    <message>
        <source>The answers of every assessment give the figures stored of it.</source>
        <translation>Die Antworten jeder Bewertung ergeben die dazu gespeicherten Zahlen.</translation>
    </message>
    <message>
        <source>Every act follows from the one before it, and all of them lead to the answers there are.</source>
        <translation>Jeder Vorgang folgt aus dem davor, und alle führen zu den vorhandenen Antworten.</translation>
    </message>
    <message>
        <source>Every sealed assessment is as it was sealed.</source>
        <translation>Jede versiegelte Bewertung ist, wie sie versiegelt wurde.</translation>
    </message>
    <message>
        <source>others</source>
        <comment>places</comment>
        <translation>weitere</translation>
    </message>
    <message numerus="yes">
        <source>{file}: not as it was stored: {places} differ.</source>
        <translation>
            <numerusform>{file}: nicht mehr wie gespeichert: {places} weicht ab.</numerusform>
            <numerusform>{file}: nicht mehr wie gespeichert: {places} weichen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file}: intact. {number} assessments checked: figures, history of acts, and seals.</source>
        <translation>
            <numerusform>{file}: unversehrt. {number} Bewertung geprüft: Zahlen, Verlauf der Vorgänge und Siegel.</numerusform>
            <numerusform>{file}: unversehrt. {number} Bewertungen geprüft: Zahlen, Verlauf der Vorgänge und Siegel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessment of {day}</source>
        <translation>Bewertung vom {day}</translation>
    </message>
    <message>
        <source>{file}: the answers changed while the submission was made. Seal it again.</source>
        <translation>{file}: Die Antworten änderten sich, während die Einreichung entstand. Versiegeln Sie erneut.</translation>
    </message>
    <message>
        <source>{file}: the disk is full. Free some space, then try again.</source>
        <translation>{file}: Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: this disk cannot be written. Name a file on another.</source>
        <translation>{file}: Dieser Datenträger lässt sich nicht beschreiben. Nennen Sie eine Datei auf einem anderen.</translation>
    </message>
    <message>
        <source>{file}: you may not write there. Close the file where it is open, or name one in another folder.</source>
        <translation>{file}: Dort dürfen Sie nicht schreiben. Schließen Sie die Datei dort, wo sie geöffnet ist, oder nennen Sie eine in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>{file}: there is no such folder. Make it, or name a file in another.</source>
        <translation>{file}: Diesen Ordner gibt es nicht. Legen Sie ihn an, oder nennen Sie eine Datei in einem anderen.</translation>
    </message>
    <message>
        <source>{file}: a part of this name is a file and no folder. Name another.</source>
        <translation>{file}: Ein Teil dieses Namens ist eine Datei und kein Ordner. Nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{file}: this is a folder. Name a file in it.</source>
        <translation>{file}: Das ist ein Ordner. Nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{file}: the name is too long. Name a shorter one.</source>
        <translation>{file}: Der Name ist zu lang. Nennen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>{file}: the system says: {why}. Name another file.</source>
        <translation>{file}: Das System meldet: {why}. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>A file that was there is unharmed.</source>
        <translation>Eine Datei, die dort schon lag, ist unversehrt.</translation>
    </message>
    <message>
        <source>evidenced</source>
        <comment>chart</comment>
        <translation>belegt</translation>
    </message>
    <message>
        <source>score</source>
        <comment>chart</comment>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>potential</source>
        <comment>chart</comment>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>score and potential</source>
        <comment>chart</comment>
        <translation>Punktzahl und Potenzial</translation>
    </message>
    <message>
        <source>last</source>
        <comment>chart</comment>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>band</source>
        <comment>chart</comment>
        <translation>Band</translation>
    </message>
    <message>
        <source>possible</source>
        <comment>chart</comment>
        <translation>möglich</translation>
    </message>
    <message>
        <source>earned</source>
        <comment>chart</comment>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>open</source>
        <comment>chart</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>chart</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Earned</source>
        <comment>chart</comment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <comment>chart</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Last sealed</source>
        <comment>chart</comment>
        <translation>Zuletzt versiegelt</translation>
    </message>
    <message>
        <source>as answered</source>
        <comment>chart</comment>
        <translation>wie beantwortet</translation>
    </message>
    <message>
        <source>last sealed</source>
        <comment>chart</comment>
        <translation>zuletzt versiegelt</translation>
    </message>
    <message>
        <source>Day</source>
        <comment>chart</comment>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>chart</comment>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>Potential</source>
        <comment>chart</comment>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>sealed</source>
        <comment>chart</comment>
        <translation>versiegelt</translation>
    </message>
    <message>
        <source>Evidence that expires</source>
        <comment>chart</comment>
        <translation>Ablaufende Nachweise</translation>
    </message>
    <message>
        <source>to</source>
        <comment>chart</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>met</source>
        <comment>chart</comment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>part</source>
        <comment>chart</comment>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>chart</comment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>chart</comment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Evidence to renew: {registry}</source>
        <translation>Zu erneuernde Nachweise: {registry}</translation>
    </message>
    <message>
        <source>Plan: {registry}</source>
        <translation>Plan: {registry}</translation>
    </message>
    <message>
        <source>Renew for {question}: {evidence}</source>
        <translation>Erneuern für {question}: {evidence}</translation>
    </message>
    <message>
        <source>{question} {label}: the evidence “{evidence}” is in date to this day.</source>
        <translation>{question} {label}: Der Nachweis „{evidence}“ ist bis zu diesem Tag gültig.</translation>
    </message>
    <message>
        <source>Owner: {name}.</source>
        <translation>Zuständig: {name}.</translation>
    </message>
    <message>
        <source>No owner yet.</source>
        <translation>Noch niemand zuständig.</translation>
    </message>
    <message>
        <source>Due: {control}</source>
        <translation>Fällig: {control}</translation>
    </message>
    <message>
        <source>{points} of 100 points</source>
        <translation>{points} von 100 Punkten</translation>
    </message>
    <message>
        <source>{domain}: {earned} of {possible} points, {evidenced} evidenced</source>
        <translation>{domain}: {earned} von {possible} Punkten, davon {evidenced} belegt</translation>
    </message>
    <message>
        <source>{question}: {earned} of {possible} points</source>
        <translation>{question}: {earned} von {possible} Punkten</translation>
    </message>
    <message>
        <source>{question} is answered as not applicable, so its rule cannot fire (a decline below level {level}). Make sure that the reason holds.</source>
        <translation>{question} ist mit „trifft nicht zu“ beantwortet, daher kann das K.-o.-Kriterium nicht greifen (Ablehnung unter Stufe {level}). Vergewissern Sie sich, dass die Begründung trägt.</translation>
    </message>
    <message>
        <source>{question} is answered as not applicable, so its rule cannot fire (an exclusion below level {level}). Make sure that the reason holds.</source>
        <translation>{question} ist mit „trifft nicht zu“ beantwortet, daher kann das K.-o.-Kriterium nicht greifen (Ausschluss unter Stufe {level}). Vergewissern Sie sich, dass die Begründung trägt.</translation>
    </message>
    <message>
        <source>{question} is answered as not applicable, so its rule cannot fire (a condition below level {level}). Make sure that the reason holds.</source>
        <translation>{question} ist mit „trifft nicht zu“ beantwortet, daher kann das K.-o.-Kriterium nicht greifen (Auflage unter Stufe {level}). Vergewissern Sie sich, dass die Begründung trägt.</translation>
    </message>
    <message>
        <source>Profile of the registry</source>
        <translation>Profil des Registers</translation>
    </message>
    <message numerus="yes">
        <source>{domain}: there are {number} questions without an answer ({questions}). Answer each, with "unknown" where nobody knows.</source>
        <translation>
            <numerusform>{domain}: {number} Frage ist ohne Antwort ({questions}). Beantworten Sie sie, mit „unbekannt“, wenn es niemand weiß.</numerusform>
            <numerusform>{domain}: {number} Fragen sind ohne Antwort ({questions}). Beantworten Sie jede, mit „unbekannt“, wenn es niemand weiß.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or explain it in writing ({rule}).</source>
        <translation>Oder erklären Sie es schriftlich ({rule}).</translation>
    </message>
    <message>
        <source>{question}: a knock-out rule hangs on this answer, and it does not say what it covers and whether it was seen, told or assumed. Add that to the answer.</source>
        <translation>{question}: An dieser Antwort hängt ein K.-o.-Kriterium, und sie sagt nicht, was sie abdeckt und ob sie gesehen, mitgeteilt oder angenommen ist. Ergänzen Sie das bei der Antwort.</translation>
    </message>
    <message>
        <source>{question}: a knock-out rule hangs on this answer, and it does not say what it covers. Add that to the answer.</source>
        <translation>{question}: An dieser Antwort hängt ein K.-o.-Kriterium, und sie sagt nicht, was sie abdeckt. Ergänzen Sie das bei der Antwort.</translation>
    </message>
    <message>
        <source>{question}: a knock-out rule hangs on this answer, and it does not say whether it was seen, told or assumed. Add that to the answer.</source>
        <translation>{question}: An dieser Antwort hängt ein K.-o.-Kriterium, und sie sagt nicht, ob sie gesehen, mitgeteilt oder angenommen ist. Ergänzen Sie das bei der Antwort.</translation>
    </message>
    <message>
        <source>{name} attests on {day}, after the day of the seal, {seal}. Correct one of the two days.</source>
        <translation>{name} bestätigt am {day}, also nach dem Tag des Siegels, dem {seal}. Berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>Nobody attests to the answers. Name who does, and in which role.</source>
        <translation>Niemand bestätigt die Antworten. Nennen Sie, wer es tut und in welcher Funktion.</translation>
    </message>
    <message>
        <source>Nobody attests to {parts}. Name who does, or let one person attest to everything.</source>
        <translation>Niemand bestätigt: {parts}. Nennen Sie, wer es tut, oder lassen Sie eine Person alles bestätigen.</translation>
    </message>
    <message>
        <source>{question}: its evidence has run out. The answer is printed as claimed and not shown; {lost} points of the evidenced score are lost.</source>
        <translation>{question}: Der Nachweis ist abgelaufen. Die Antwort wird als behauptet und nicht belegt gedruckt; die belegte Punktzahl sinkt um {lost} Punkte.</translation>
    </message>
    <message>
        <source>{question}: its evidence is in date until {until}. Unless it is renewed, {lost} points of the evidenced score are lost on {start}, when cover should start.</source>
        <translation>{question}: Der Nachweis ist bis {until} gültig. Wird er nicht erneuert, sinkt die belegte Punktzahl am {start}, wenn die Deckung beginnen soll, um {lost} Punkte.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>In these words</source>
        <translation>Mit diesen Worten</translation>
    </message>
    <message>
        <source>Yes, with words added</source>
        <translation>Ja, mit Zusatz</translation>
    </message>
    <message>
        <source>No, with words added</source>
        <translation>Nein, mit Zusatz</translation>
    </message>
    <message>
        <source>No plain yes</source>
        <translation>Kein bloßes Ja</translation>
    </message>
    <message>
        <source>No plain no</source>
        <translation>Kein bloßes Nein</translation>
    </message>
    <message>
        <source>{place} is {stated} and should be {found}</source>
        <translation>{place} ist {stated} und müsste {found} sein</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>das Ganze</translation>
    </message>
    <message>
        <source>not there</source>
        <comment>value</comment>
        <translation>nicht vorhanden</translation>
    </message>
    <message>
        <source>{number} values</source>
        <translation>{number} Werte</translation>
    </message>
    <message>
        <source>"{text}"</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>value</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>value</comment>
        <translation>nein</translation>
    </message>
    <message>
        <source>text</source>
        <comment>field</comment>
        <translation>Text</translation>
    </message>
    <message>
        <source>checkbox</source>
        <comment>field</comment>
        <translation>Kontrollkästchen</translation>
    </message>
    <message>
        <source>radio</source>
        <comment>field</comment>
        <translation>Optionsfeld</translation>
    </message>
    <message>
        <source>choice</source>
        <comment>field</comment>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>signature</source>
        <comment>field</comment>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>It was called “{name}”; what it asks is the same.</source>
        <translation>Es hieß „{name}“; gefragt wird dasselbe.</translation>
    </message>
    <message>
        <source>The form no longer asks “{question}”.</source>
        <translation>Das Formular fragt nicht mehr „{question}“.</translation>
    </message>
    <message>
        <source>The form now asks “{question}”.</source>
        <translation>Das Formular fragt jetzt „{question}“.</translation>
    </message>
    <message>
        <source>It asked “{was}” and now asks “{now}”.</source>
        <translation>Es fragte „{was}“ und fragt jetzt „{now}“.</translation>
    </message>
    <message>
        <source>It was a field of the kind {was} and is one of the kind {now}.</source>
        <translation>Es war ein Feld der Art {was} und ist jetzt eines der Art {now}.</translation>
    </message>
    <message>
        <source>The form changed, and no words stand at this field to tell it by.</source>
        <translation>Das Formular wurde geändert, und an diesem Feld steht kein Text, an dem es zu erkennen wäre.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>options</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>It offered {was} and now offers {now}.</source>
        <translation>Es bot {was} an und bietet jetzt {now} an.</translation>
    </message>
    <message>
        <source>{fact} has no answer.</source>
        <translation>{fact} hat keine Antwort.</translation>
    </message>
    <message>
        <source>The form offers nothing for {fact}.</source>
        <translation>Das Formular bietet nichts für {fact}.</translation>
    </message>
    <message>
        <source>It is to be signed by a person.</source>
        <translation>Es ist von einer Person zu unterschreiben.</translation>
    </message>
    <message>
        <source>The form lets nobody write here.</source>
        <translation>Das Formular lässt hier niemanden schreiben.</translation>
    </message>
    <message>
        <source>Nothing is mapped to it.</source>
        <translation>Ihm ist nichts zugeordnet.</translation>
    </message>
    <message>
        <source>What was suggested for it is not confirmed.</source>
        <translation>Was dafür vorgeschlagen wurde, ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>It is left to you.</source>
        <translation>Es bleibt Ihnen überlassen.</translation>
    </message>
    <message>
        <source>It holds “{text}” already.</source>
        <translation>Es enthält bereits „{text}“.</translation>
    </message>
    <message>
        <source>Nothing has to be added to this answer.</source>
        <translation>Zu dieser Antwort ist nichts zu ergänzen.</translation>
    </message>
    <message>
        <source>Our answer is “{answer}”, and the form offers nothing for it here.</source>
        <translation>Unsere Antwort ist „{answer}“, und das Formular bietet hier nichts dafür.</translation>
    </message>
    <message>
        <source>It takes {most} characters, and the answer has {number}: “{answer}”</source>
        <translation>Es fasst {most} Zeichen, und die Antwort hat {number}: „{answer}“</translation>
    </message>
    <message>
        <source>What it held, “{text}”, was taken out.</source>
        <translation>Der bisherige Inhalt „{text}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>The form no longer offers the option that was mapped.</source>
        <translation>Das Formular bietet die zugeordnete Option nicht mehr.</translation>
    </message>
    <message>
        <source>The form takes one of {options}, and our answer names them all.</source>
        <translation>Das Formular nimmt nur eines von {options}, und unsere Antwort nennt sie alle.</translation>
    </message>
    <message>
        <source>It may be longer than the box shows.</source>
        <translation>Der Text ist womöglich länger, als das Feld zeigt.</translation>
    </message>
    <message>
        <source>Some viewers may not show {signs}.</source>
        <translation>Manche Programme zeigen {signs} womöglich nicht.</translation>
    </message>
    <message>
        <source>The form holds scripts, which a viewer would run; regrisk runs none and copies none unasked.</source>
        <translation>Das Formular enthält Skripte, die ein Anzeigeprogramm ausführen würde; regrisk führt keine aus und kopiert keine ungefragt.</translation>
    </message>
    <message>
        <source>Fill a copy without them: --without-scripts.</source>
        <translation>Füllen Sie eine Kopie ohne sie aus: --without-scripts.</translation>
    </message>
    <message>
        <source>The form is signed, and any change would break the signature.</source>
        <translation>Das Formular ist signiert, und jede Änderung würde die Signatur ungültig machen.</translation>
    </message>
    <message>
        <source>Fill the form before it is signed.</source>
        <translation>Füllen Sie das Formular aus, bevor es signiert wird.</translation>
    </message>
    <message>
        <source>The form has more than {number} fields.</source>
        <translation>Das Formular hat mehr als {number} Felder.</translation>
    </message>
    <message>
        <source>Ask the insurer for another copy of it.</source>
        <translation>Bitten Sie den Versicherer um ein anderes Exemplar.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read as a PDF.</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht als PDF lesen.</translation>
    </message>
    <message>
        <source>Fetch it again, or ask the insurer for another copy.</source>
        <translation>Laden Sie sie erneut herunter, oder bitten Sie den Versicherer um ein anderes Exemplar.</translation>
    </message>
    <message>
        <source>This is not a PDF file.</source>
        <translation>Das ist keine PDF-Datei.</translation>
    </message>
    <message>
        <source>Name the insurer's form as a PDF.</source>
        <translation>Nennen Sie das Formular des Versicherers als PDF.</translation>
    </message>
    <message>
        <source>The form is protected by a password or against changes.</source>
        <translation>Das Formular ist durch ein Passwort oder gegen Änderungen geschützt.</translation>
    </message>
    <message>
        <source>Ask the insurer for a copy without protection.</source>
        <translation>Bitten Sie den Versicherer um ein Exemplar ohne Schutz.</translation>
    </message>
    <message>
        <source>The file has {number} pages, and a form has at most {most}.</source>
        <translation>Die Datei hat {number} Seiten, und ein Formular hat höchstens {most}.</translation>
    </message>
    <message>
        <source>Name the application form alone.</source>
        <translation>Nennen Sie nur das Antragsformular.</translation>
    </message>
    <message>
        <source>The form is an XML form (XFA), which only some viewers can show and fill.</source>
        <translation>Das Formular ist ein XML-Formular (XFA), das nur manche Programme anzeigen und ausfüllen können.</translation>
    </message>
    <message>
        <source>Ask the insurer for a form with plain PDF fields.</source>
        <translation>Bitten Sie den Versicherer um ein Formular mit einfachen PDF-Feldern.</translation>
    </message>
    <message>
        <source>The file has no fields to fill; it was made to be printed.</source>
        <translation>Die Datei hat keine ausfüllbaren Felder; sie ist zum Drucken gedacht.</translation>
    </message>
    <message>
        <source>Ask the insurer for the fillable form, or fill it by hand.</source>
        <translation>Bitten Sie den Versicherer um das ausfüllbare Formular, oder füllen Sie es von Hand aus.</translation>
    </message>
    <message>
        <source>{question}, scope: “{scope}”</source>
        <translation>{question}, Geltungsbereich: „{scope}“</translation>
    </message>
    <message>
        <source>{question} rests on an assumption: ask the owner first.</source>
        <translation>{question} beruht auf einer Annahme: Fragen Sie zuerst die verantwortliche Person.</translation>
    </message>
    <message>
        <source>{question} is claimed, not evidenced.</source>
        <translation>{question} ist behauptet, nicht belegt.</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>it holds no history</source>
        <translation>sie enthält keinen Verlauf</translation>
    </message>
    <message>
        <source>{file}: this submission is of format {format}, and this version of regrisk reads format 1. Use a newer regrisk.</source>
        <translation>{file}: Diese Einreichung hat Format {format}, und diese Version von regrisk liest Format 1. Verwenden Sie ein neueres regrisk.</translation>
    </message>
    <message>
        <source>{place} is not as it must be ({why})</source>
        <translation>{place} ist nicht, wie es sein muss ({why})</translation>
    </message>
    <message>
        <source>it is longer than {size} MB</source>
        <translation>sie ist länger als {size} MB</translation>
    </message>
    <message>
        <source>it is no file that can be read</source>
        <translation>es ist keine lesbare Datei</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>sie fehlt</translation>
    </message>
    <message>
        <source>{name} is a name that could lead out of the folder it is put in.</source>
        <translation>{name} ist ein Name, der aus dem Zielordner hinausführen könnte.</translation>
    </message>
    <message>
        <source>{name} stands in it twice.</source>
        <translation>{name} steht zweimal darin.</translation>
    </message>
    <message>
        <source>it holds more than {number} files.</source>
        <translation>sie enthält mehr als {number} Dateien.</translation>
    </message>
    <message>
        <source>{name} is both a file and a folder.</source>
        <translation>{name} ist zugleich Datei und Ordner.</translation>
    </message>
    <message>
        <source>{file}: this is no ZIP file that can be read ({error}). If it was sent or copied, have that done again.</source>
        <translation>{file}: Das ist keine lesbare ZIP-Datei ({error}). Wurde sie gesendet oder kopiert, lassen Sie das wiederholen.</translation>
    </message>
    <message>
        <source>it unpacks to more than {size} GB.</source>
        <translation>sie wird entpackt größer als {size} GB.</translation>
    </message>
    <message>
        <source>two of its files share the same bytes.</source>
        <translation>zwei ihrer Dateien teilen sich dieselben Bytes.</translation>
    </message>
    <message>
        <source>its bytes were changed or cut short</source>
        <translation>ihre Bytes wurden verändert oder abgeschnitten</translation>
    </message>
    <message>
        <source>{name} is a link or another special file.</source>
        <translation>{name} ist eine Verknüpfung oder eine andere besondere Datei.</translation>
    </message>
    <message>
        <source>{name} is encrypted.</source>
        <translation>{name} ist verschlüsselt.</translation>
    </message>
    <message>
        <source>{name} is packed in a way that no submission is.</source>
        <translation>{name} ist auf eine Weise gepackt, die in keiner Einreichung vorkommt.</translation>
    </message>
    <message>
        <source>{name} would grow to {size} MB when it is unpacked.</source>
        <translation>{name} würde beim Entpacken auf {size} MB anwachsen.</translation>
    </message>
    <message>
        <source>{difference} ({number} more)</source>
        <translation>{difference} ({number} weitere)</translation>
    </message>
    <message>
        <source>it has more than {number} pages</source>
        <translation>sie hat mehr als {number} Seiten</translation>
    </message>
    <message>
        <source>it is no PDF that can be read</source>
        <translation>sie ist keine lesbare PDF-Datei</translation>
    </message>
    <message>
        <source>Control</source>
        <comment>column</comment>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>column</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Owner</source>
        <comment>column</comment>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>column</comment>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Cost (US dollars)</source>
        <comment>column</comment>
        <translation>Kosten (US-Dollar)</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>What to do</source>
        <comment>column</comment>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Not started</source>
        <comment>control</comment>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <comment>control</comment>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>control</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <comment>control</comment>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>the digest of the submission, {digest}…</source>
        <translation>die Prüfsumme der Einreichung, {digest}…</translation>
    </message>
    <message>
        <source>the total of the ledger, {earned} of {possible} points</source>
        <translation>die Summe der Punkterechnung, {earned} von {possible} Punkten</translation>
    </message>
    <message>
        <source>The part of regrisk that makes and checks signatures is not installed. Install it with: pip install 'regrisk[sign]'.</source>
        <translation>Der Teil von regrisk, der Signaturen erstellt und prüft, ist nicht installiert. Installieren Sie ihn mit: pip install 'regrisk[sign]'.</translation>
    </message>
    <message>
        <source>The key cannot be opened: the passphrase is another one, or this is no PKCS#12 file (its name ends in .p12 or .pfx). Try again.</source>
        <translation>Der Schlüssel lässt sich nicht öffnen: Die Passphrase ist eine andere, oder das ist keine PKCS#12-Datei (ihr Name endet auf .p12 oder .pfx). Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The PKCS#12 file holds no key with its certificate. Export both into it.</source>
        <translation>Die PKCS#12-Datei enthält keinen Schlüssel mit Zertifikat. Exportieren Sie beides hinein.</translation>
    </message>
    <message>
        <source>A key of this kind cannot sign. Use an RSA or an elliptic-curve key.</source>
        <translation>Ein Schlüssel dieser Art kann nicht signieren. Verwenden Sie einen RSA-Schlüssel oder einen mit elliptischer Kurve.</translation>
    </message>
    <message>
        <source>The passphrase of the new key is empty. Choose one.</source>
        <translation>Die Passphrase des neuen Schlüssels ist leer. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>the PDF holds more than one signature</source>
        <translation>die PDF-Datei enthält mehr als eine Signatur</translation>
    </message>
    <message>
        <source>what it signs was altered after it was signed</source>
        <translation>was sie signiert, wurde danach verändert</translation>
    </message>
    <message>
        <source>something was added to the file after it was signed</source>
        <translation>nach dem Signieren wurde etwas an die Datei angefügt</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>its values nest too deeply</source>
        <translation>ihre Werte sind zu tief geschachtelt</translation>
    </message>
    <message>
        <source>it holds half a character</source>
        <translation>sie enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <source>it is no JSON that can be read ({why})</source>
        <translation>sie ist kein lesbares JSON ({why})</translation>
    </message>
    <message>
        <source>a name stands twice in one of its objects</source>
        <translation>ein Name steht zweimal in einem ihrer Objekte</translation>
    </message>
    <message>
        <source>{word} is no number of JSON</source>
        <translation>{word} ist keine Zahl in JSON</translation>
    </message>
    <message>
        <source>Its signature holds.</source>
        <translation>Die Signatur ist gültig.</translation>
    </message>
    <message>
        <source>{file}: this is no sealed submission: there is no {manifest} in it. Name the ZIP file or the folder that 'regrisk seal' wrote.</source>
        <translation>{file}: Das ist keine versiegelte Einreichung: Es ist keine {manifest} darin. Nennen Sie die ZIP-Datei oder den Ordner, der beim Versiegeln („regrisk seal“) entstanden ist.</translation>
    </message>
    <message>
        <source>Its words were not compared: another version wrote it, {program}.</source>
        <translation>Ihr Wortlaut wurde nicht verglichen: Eine andere Version hat sie geschrieben, {program}.</translation>
    </message>
    <message>
        <source>Its words were not compared: their translation is not at hand here.</source>
        <translation>Ihr Wortlaut wurde nicht verglichen: Die Übersetzung dazu liegt hier nicht vor.</translation>
    </message>
    <message>
        <source>{file}: not as it was sealed: {manifest} was changed, so nothing else can be checked.</source>
        <translation>{file}: nicht mehr wie versiegelt: {manifest} wurde verändert, daher lässt sich nichts weiter prüfen.</translation>
    </message>
    <message>
        <source>{submission}: intact. All {number} files are as they were sealed on {day}, and the answers give the figures that the report prints.</source>
        <translation>{submission}: unversehrt. Alle {number} Dateien sind, wie sie am {day} versiegelt wurden, und die Antworten ergeben die Zahlen, die der Bericht druckt.</translation>
    </message>
    <message numerus="yes">
        <source>{submission}: not as it was sealed: {places} differ.</source>
        <translation>
            <numerusform>{submission}: nicht mehr wie versiegelt: {places} weicht ab.</numerusform>
            <numerusform>{submission}: nicht mehr wie versiegelt: {places} weichen ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not state the band that the answers give, “{band}”.</source>
        <translation>sie nennt nicht das Band, das die Antworten ergeben: „{band}“.</translation>
    </message>
    <message>
        <source>page {number} holds something that is no plain link ({kind}).</source>
        <translation>Seite {number} enthält etwas, das kein einfacher Link ist ({kind}).</translation>
    </message>
    <message>
        <source>other files are enclosed in it.</source>
        <translation>sie enthält weitere Dateien.</translation>
    </message>
    <message>
        <source>it does something by itself when it is opened or read.</source>
        <translation>sie tut beim Öffnen oder Lesen etwas von selbst.</translation>
    </message>
    <message>
        <source>it has layers that can be shown or hidden.</source>
        <translation>sie hat Ebenen, die sich ein- und ausblenden lassen.</translation>
    </message>
    <message>
        <source>it is titled “{printed}” and not “{due}”.</source>
        <translation>sie trägt den Titel „{printed}“ statt „{due}“.</translation>
    </message>
    <message>
        <source>what it says of itself beside its pages is not what the answers give.</source>
        <translation>was sie neben ihren Seiten über sich selbst sagt, ist nicht das, was die Antworten ergeben.</translation>
    </message>
    <message>
        <source>The manifest has the digest that stands beside it, and fits together.</source>
        <translation>Das Manifest hat die Prüfsumme, die daneben steht, und ist in sich stimmig.</translation>
    </message>
    <message>
        <source>All {number} files that the manifest lists have the digest that it states.</source>
        <translation>Alle {number} Dateien, die das Manifest aufführt, haben die angegebene Prüfsumme.</translation>
    </message>
    <message>
        <source>the digest in {checksum} is not that of {manifest}; one of the two was changed.</source>
        <translation>die Prüfsumme in {checksum} ist nicht die von {manifest}; eine der beiden Dateien wurde verändert.</translation>
    </message>
    <message>
        <source>it is not written as a manifest is.</source>
        <translation>sie ist nicht geschrieben, wie ein Manifest geschrieben ist.</translation>
    </message>
    <message>
        <source>it lists a name twice, or one that could lead out of the folder.</source>
        <translation>sie führt einen Namen zweimal auf oder einen, der aus dem Ordner hinausführen könnte.</translation>
    </message>
    <message>
        <source>it must list one file as {role}.</source>
        <translation>sie muss genau eine Datei als {role} aufführen.</translation>
    </message>
    <message>
        <source>the submission is called {stated}, and its digest makes it {name}.</source>
        <translation>die Einreichung heißt {stated}, und nach ihrer Prüfsumme müsste sie {name} heißen.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>sie fehlt.</translation>
    </message>
    <message>
        <source>its content is not what was sealed.</source>
        <translation>ihr Inhalt ist nicht, was versiegelt wurde.</translation>
    </message>
    <message>
        <source>it was added: the manifest does not list it.</source>
        <translation>sie kam hinzu: Das Manifest führt sie nicht auf.</translation>
    </message>
    <message>
        <source>The other papers were not compared: there are no figures.</source>
        <translation>Die übrigen Dokumente wurden nicht verglichen: Es gibt keine Zahlen.</translation>
    </message>
    <message>
        <source>The other papers say what the answers give.</source>
        <translation>Die übrigen Dokumente sagen, was die Antworten ergeben.</translation>
    </message>
    <message>
        <source>The other papers state the figures that the answers give.</source>
        <translation>Die übrigen Dokumente nennen die Zahlen, die die Antworten ergeben.</translation>
    </message>
    <message>
        <source>it hides a part of what it holds.</source>
        <translation>sie verbirgt einen Teil ihres Inhalts.</translation>
    </message>
    <message>
        <source>it says “{printed}” where the answers give “{due}”.</source>
        <translation>Statt „{due}“, was die Antworten ergeben, steht dort „{printed}“.</translation>
    </message>
    <message>
        <source>it does not print {figure} as often as the answers give it.</source>
        <translation>sie druckt nicht so oft, wie es die Antworten ergeben: {figure}.</translation>
    </message>
    <message>
        <source>it does not print {figure}, which the answers give.</source>
        <translation>sie druckt nicht, was die Antworten ergeben: {figure}.</translation>
    </message>
    <message>
        <source>its part {part} is missing.</source>
        <translation>ihr Teil {part} fehlt.</translation>
    </message>
    <message>
        <source>its part {part} is not the one that the answers give.</source>
        <translation>ihr Teil {part} ist nicht der, den die Antworten ergeben.</translation>
    </message>
    <message>
        <source>its part {part} was added.</source>
        <translation>ihr Teil {part} wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>it cannot be read.</source>
        <translation>sie lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>What the report prints was not compared: there are no figures.</source>
        <translation>Was der Bericht druckt, wurde nicht verglichen: Es gibt keine Zahlen.</translation>
    </message>
    <message>
        <source>The report prints, word by word, what the answers give.</source>
        <translation>Der Bericht druckt Wort für Wort, was die Antworten ergeben.</translation>
    </message>
    <message>
        <source>The report prints the figures that the answers give.</source>
        <translation>Der Bericht druckt die Zahlen, die die Antworten ergeben.</translation>
    </message>
    <message>
        <source>it has {number} pages, and the answers make {expected}.</source>
        <translation>sie hat {number} Seiten, und die Antworten ergeben {expected}.</translation>
    </message>
    <message>
        <source>page {number} prints something else than the answers give.</source>
        <translation>Seite {number} druckt etwas anderes, als die Antworten ergeben.</translation>
    </message>
    <message>
        <source>page {number} prints something else than the answers give: “{printed}” stands for “{due}”.</source>
        <translation>Seite {number} druckt etwas anderes, als die Antworten ergeben: „{printed}“ steht für „{due}“.</translation>
    </message>
    <message>
        <source>{file}: this submission was scored by method {method}, and this version of regrisk scores by method {own}. Use the version that made it ({program}).</source>
        <translation>{file}: Diese Einreichung wurde nach Methode {method} bewertet, und diese Version von regrisk bewertet nach Methode {own}. Verwenden Sie die Version, mit der sie entstand ({program}).</translation>
    </message>
    <message>
        <source>The answers cannot be scored again. {why}</source>
        <translation>Die Antworten lassen sich nicht erneut bewerten. {why}</translation>
    </message>
    <message>
        <source>The {number} answers give the figures stated, under the pack enclosed.</source>
        <translation>Die {number} Antworten ergeben die angegebenen Zahlen, nach dem beigelegten Fragebogen.</translation>
    </message>
    <message>
        <source>The digest is that of the full submission; only who holds that one can compute it.</source>
        <translation>Die Prüfsumme ist die der vollständigen Einreichung; nur wer diese hat, kann sie berechnen.</translation>
    </message>
    <message>
        <source>it cannot be read ({why}).</source>
        <translation>sie lässt sich nicht lesen ({why}).</translation>
    </message>
    <message>
        <source>it is no text.</source>
        <translation>sie ist kein Text.</translation>
    </message>
    <message>
        <source>{difference}, by the answers enclosed.</source>
        <translation>{difference}, nach den beigelegten Antworten.</translation>
    </message>
    <message>
        <source>it is not the evidence that the answers name.</source>
        <translation>es sind nicht die Nachweise, die die Antworten nennen.</translation>
    </message>
    <message>
        <source>no answer names this file as its evidence.</source>
        <translation>keine Antwort nennt diese Datei als Nachweis.</translation>
    </message>
    <message>
        <source>the digest it states is not that of answers, figures, evidence and pack together.</source>
        <translation>die angegebene Prüfsumme ist nicht die von Antworten, Zahlen, Nachweisen und Fragebogen zusammen.</translation>
    </message>
    <message>
        <source>it names another pack than {pack} {version} as enclosed.</source>
        <translation>sie nennt einen anderen Fragebogen als den beigelegten {pack} {version}.</translation>
    </message>
    <message>
        <source>it names another registry than the answers do.</source>
        <translation>sie nennt ein anderes Register als die Antworten.</translation>
    </message>
    <message>
        <source>it names others as attesting than the answers do.</source>
        <translation>sie nennt andere Bestätigende als die Antworten.</translation>
    </message>
    <message>
        <source>It is not signed: this shows a change made by accident, and not one made on purpose.</source>
        <translation>Sie ist nicht signiert: Das zeigt eine versehentliche Änderung, aber keine absichtliche.</translation>
    </message>
    <message>
        <source>Whoever holds the key wrote the certificate too, so it does not show who signed: compare the fingerprint with one you have from the registry.</source>
        <translation>Wer den Schlüssel hat, hat auch das Zertifikat geschrieben; es zeigt also nicht, wer signiert hat: Vergleichen Sie den Fingerabdruck mit einem, den Sie vom Register haben.</translation>
    </message>
    <message>
        <source>Whether to believe {issuer}, who issued the certificate, was not checked.</source>
        <translation>Ob {issuer}, von wem das Zertifikat stammt, zu trauen ist, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>it says that nothing is signed, and something is.</source>
        <translation>sie sagt, dass nichts signiert ist, doch etwas ist signiert.</translation>
    </message>
    <message>
        <source>another key made it than that of {file}.</source>
        <translation>sie stammt von einem anderen Schlüssel als die von {file}.</translation>
    </message>
    <message>
        <source>the submission was signed, and this signature is missing.</source>
        <translation>die Einreichung war signiert, und diese Signatur fehlt.</translation>
    </message>
    <message>
        <source>the signature does not hold: {why}.</source>
        <translation>die Signatur ist ungültig: {why}.</translation>
    </message>
    <message>
        <source>Signed by {who}; certificate sha256 {fingerprint}. No file was altered since.</source>
        <translation>Signiert von {who}; Zertifikat sha256 {fingerprint}. Seither wurde keine Datei verändert.</translation>
    </message>
    <message>
        <source>Question</source>
        <comment>column</comment>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Asked</source>
        <comment>column</comment>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>Stands</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>column</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>column</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Scope</source>
        <comment>column</comment>
        <translation>Geltungsbereich</translation>
    </message>
    <message>
        <source>Basis</source>
        <comment>column</comment>
        <translation>Grundlage</translation>
    </message>
    <message>
        <source>Known by</source>
        <comment>column</comment>
        <translation>Auskunft von</translation>
    </message>
    <message>
        <source>As of</source>
        <comment>column</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>column</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>column</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Earned</source>
        <comment>column</comment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Possible</source>
        <comment>column</comment>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Rule</source>
        <comment>column</comment>
        <translation>K.-o.-Kriterium</translation>
    </message>
    <message>
        <source>Every question that is asked of this registry, as answered. Points are cut to two decimals.</source>
        <translation>Jede Frage, die diesem Register gestellt wird, mit ihrer Antwort. Punkte sind auf zwei Nachkommastellen abgeschnitten.</translation>
    </message>
    <message>
        <source>A rule acts whatever the score.</source>
        <translation>Ein K.-o.-Kriterium greift unabhängig von der Punktzahl.</translation>
    </message>
    <message>
        <source>Decline below level {level}: acts</source>
        <translation>Ablehnung unter Stufe {level}: greift</translation>
    </message>
    <message>
        <source>Exclusion below level {level}: acts</source>
        <translation>Ausschluss unter Stufe {level}: greift</translation>
    </message>
    <message>
        <source>Condition below level {level}: acts</source>
        <translation>Auflage unter Stufe {level}: greift</translation>
    </message>
    <message>
        <source>Decline below level {level}: does not act</source>
        <translation>Ablehnung unter Stufe {level}: greift nicht</translation>
    </message>
    <message>
        <source>Exclusion below level {level}: does not act</source>
        <translation>Ausschluss unter Stufe {level}: greift nicht</translation>
    </message>
    <message>
        <source>Condition below level {level}: does not act</source>
        <translation>Auflage unter Stufe {level}: greift nicht</translation>
    </message>
    <message>
        <source>seen</source>
        <comment>basis</comment>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>told</source>
        <comment>basis</comment>
        <translation>mitgeteilt</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>basis</comment>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>sheet</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Profile</source>
        <comment>sheet</comment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile: the facts given</source>
        <translation>Profil: die Angaben</translation>
    </message>
    <message>
        <source>Facts decide which questions are asked and feed cover, drivers and exposure. They earn no points.</source>
        <translation>Angaben entscheiden, welche Fragen gestellt werden, und gehen in Deckung, Preistreiber und Exponierung ein. Sie bringen keine Punkte.</translation>
    </message>
    <message>
        <source>Fact</source>
        <comment>column</comment>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>About</source>
        <comment>column</comment>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>column</comment>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>Nicht beantwortet.</translation>
    </message>
    <message>
        <source>We do not know.</source>
        <translation>Wir wissen es nicht.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Readiness workbook: {registry}, {day}</source>
        <translation>Arbeitsmappe zur Bereitschaft: {registry}, {day}</translation>
    </message>
    <message>
        <source>Insurability readiness self-assessment, pack {pack} {version}</source>
        <translation>Selbstbewertung der Versicherbarkeit, Fragebogen {pack} {version}</translation>
    </message>
    <message>
        <source>readiness, self-assessment, clinical registry</source>
        <translation>Bereitschaft, Selbstbewertung, klinisches Register</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>column</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>column</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>column</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>column</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Grade</source>
        <comment>column</comment>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Dated</source>
        <comment>column</comment>
        <translation>Datiert</translation>
    </message>
    <message>
        <source>Valid to</source>
        <comment>column</comment>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>State</source>
        <comment>column</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Checked by</source>
        <comment>column</comment>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Checked on</source>
        <comment>column</comment>
        <translation>Geprüft am</translation>
    </message>
    <message>
        <source>Bytes</source>
        <comment>column</comment>
        <translation>Byte</translation>
    </message>
    <message>
        <source>sha256</source>
        <comment>column</comment>
        <translation>sha256</translation>
    </message>
    <message>
        <source>in date</source>
        <comment>evidence</comment>
        <translation>gültig</translation>
    </message>
    <message>
        <source>lapsed</source>
        <comment>evidence</comment>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>dated after this day</source>
        <comment>evidence</comment>
        <translation>später datiert</translation>
    </message>
    <message>
        <source>A digest shows that a file is the same file; it says nothing about what the file proves.</source>
        <translation>Eine Prüfsumme zeigt, dass eine Datei dieselbe ist; sie sagt nichts darüber, was die Datei beweist.</translation>
    </message>
    <message>
        <source>No evidence is recorded. Evidenced is 0.0: nothing claimed can be shown.</source>
        <translation>Es ist kein Nachweis erfasst. Belegt sind 0,0: Nichts Behauptetes lässt sich belegen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <comment>sheet</comment>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Evidence index</source>
        <translation>Nachweisverzeichnis</translation>
    </message>
    <message>
        <source>in date, lapses before cover starts</source>
        <comment>evidence</comment>
        <translation>gültig, läuft vor Beginn der Deckung ab</translation>
    </message>
    <message>
        <source>Ledger</source>
        <comment>sheet</comment>
        <translation>Punkterechnung</translation>
    </message>
    <message>
        <source>Questions</source>
        <comment>sheet</comment>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Code</source>
        <comment>column</comment>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Domain</source>
        <comment>column</comment>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Weight</source>
        <comment>column</comment>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weights that count</source>
        <comment>column</comment>
        <translation>Zählende Gewichte</translation>
    </message>
    <message>
        <source>Weight × level</source>
        <comment>column</comment>
        <translation>Gewicht × Stufe</translation>
    </message>
    <message>
        <source>Of it shown</source>
        <comment>column</comment>
        <translation>Davon belegt</translation>
    </message>
    <message>
        <source>Open weights</source>
        <comment>column</comment>
        <translation>Offene Gewichte</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <comment>column</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>column</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>column</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Possible, exact</source>
        <comment>column</comment>
        <translation>Möglich, genau</translation>
    </message>
    <message>
        <source>Earned, exact</source>
        <comment>column</comment>
        <translation>Erreicht, genau</translation>
    </message>
    <message>
        <source>Evidenced, exact</source>
        <comment>column</comment>
        <translation>Belegt, genau</translation>
    </message>
    <message>
        <source>Open, exact</source>
        <comment>column</comment>
        <translation>Offen, genau</translation>
    </message>
    <message>
        <source>Points = 100 × weight ÷ weights of the domains that count; a level earns a quarter of a question’s share.</source>
        <translation>Punkte = 100 × Gewicht ÷ Gewichte der zählenden Bereiche; eine Stufe bringt ein Viertel des Anteils einer Frage.</translation>
    </message>
    <message>
        <source>The five columns in the middle are cut to two decimals as in the report; the rounding line carries what cutting left over.</source>
        <translation>Die fünf Spalten in der Mitte sind wie im Bericht auf zwei Nachkommastellen abgeschnitten; die Rundungszeile enthält, was dabei übrig blieb.</translation>
    </message>
    <message>
        <source>Rounding of the lines above</source>
        <translation>Rundung der Zeilen darüber</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Printed: score, evidenced, potential</source>
        <translation>Gedruckt: Punktzahl, belegt, Potenzial</translation>
    </message>
    <message>
        <source>Ledger by domain</source>
        <translation>Punkterechnung nach Bereich</translation>
    </message>
    <message>
        <source>Raises</source>
        <comment>column</comment>
        <translation>Hebt an</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <comment>column</comment>
        <translation>Kosten, US-Dollar</translation>
    </message>
    <message>
        <source>planned</source>
        <comment>control</comment>
        <translation>geplant</translation>
    </message>
    <message>
        <source>started</source>
        <comment>control</comment>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>done</source>
        <comment>control</comment>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>dropped</source>
        <comment>control</comment>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>Step</source>
        <comment>column</comment>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Usual owner</source>
        <comment>column</comment>
        <translation>Meist zuständig</translation>
    </message>
    <message>
        <source>From</source>
        <comment>column</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>column</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Person-days</source>
        <comment>column</comment>
        <translation>Personentage</translation>
    </message>
    <message>
        <source>Score after</source>
        <comment>column</comment>
        <translation>Punktzahl danach</translation>
    </message>
    <message>
        <source>Evidenced after</source>
        <comment>column</comment>
        <translation>Belegt danach</translation>
    </message>
    <message>
        <source>Band after</source>
        <comment>column</comment>
        <translation>Band danach</translation>
    </message>
    <message>
        <source>Controls that the registry chose for itself. An insurer may set other dates.</source>
        <translation>Maßnahmen, die das Register selbst gewählt hat. Ein Versicherer kann andere Termine setzen.</translation>
    </message>
    <message>
        <source>No control is chosen yet.</source>
        <translation>Noch ist keine Maßnahme gewählt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <comment>sheet</comment>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The registry’s plan</source>
        <translation>Der Plan des Registers</translation>
    </message>
    <message>
        <source>Cheapest plan</source>
        <translation>Günstigster Plan</translation>
    </message>
    <message>
        <source>Cheapest plan to {band}</source>
        <translation>Günstigster Plan zu „{band}“</translation>
    </message>
    <message>
        <source>The highest band is reached; there is no next plan.</source>
        <translation>Das höchste Band ist erreicht; es gibt keinen nächsten Plan.</translation>
    </message>
    <message>
        <source>No plan is made while questions are unanswered, or where they depend on each other too much.</source>
        <translation>Solange Fragen unbeantwortet sind oder wenn sie zu sehr voneinander abhängen, entsteht kein Plan.</translation>
    </message>
    <message>
        <source>From and to assume that all begins today that need not wait for another control.</source>
        <translation>„Von“ und „Bis“ nehmen an, dass alles heute beginnt, was nicht auf eine andere Maßnahme warten muss.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Cheapest plan</source>
        <comment>sheet</comment>
        <translation>Günstigster Plan</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>answer</comment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>answer</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>answer</comment>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>answer</comment>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>answer</comment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Counts</source>
        <comment>column</comment>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>Evidence in date</source>
        <comment>column</comment>
        <translation>Nachweis gültig</translation>
    </message>
    <message>
        <source>Weight that counts</source>
        <comment>column</comment>
        <translation>Zählendes Gewicht</translation>
    </message>
    <message>
        <source>Open weight</source>
        <comment>column</comment>
        <translation>Offenes Gewicht</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>column</comment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Change a level (0 to 4) or whether its evidence is in date (1 or 0), and the points on this sheet and on the sheet Ledger follow.</source>
        <translation>Ändern Sie eine Stufe (0 bis 4) oder ob ihr Nachweis gültig ist (1 oder 0), und die Punkte auf diesem Blatt und auf dem Blatt Punkterechnung folgen.</translation>
    </message>
    <message>
        <source>Knock-outs, gates and bands do not follow: regrisk works those out. Nothing changed here goes back into the assessment.</source>
        <translation>K.-o.-Kriterien, Begrenzungen und Bänder folgen nicht: Die ermittelt regrisk. Nichts, was hier geändert wird, gelangt in die Bewertung zurück.</translation>
    </message>
    <message>
        <source>Points by question</source>
        <translation>Punkte je Frage</translation>
    </message>
    <message>
        <source>Decline</source>
        <comment>state</comment>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <comment>state</comment>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>state</comment>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Decline, open</source>
        <translation>Ablehnung, offen</translation>
    </message>
    <message>
        <source>Exclusion, open</source>
        <translation>Ausschluss, offen</translation>
    </message>
    <message>
        <source>Condition, open</source>
        <translation>Auflage, offen</translation>
    </message>
    <message>
        <source>Readiness by this pack’s reading. No insurer has agreed to anything.</source>
        <translation>Bereitschaft nach der Lesart dieses Fragebogens. Kein Versicherer hat ihr zugestimmt.</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>sheet</comment>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktzahl</translation>
    </message>
    <message>
        <source>of 100, as answered</source>
        <translation>von 100, wie beantwortet</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>of 100, what can be shown on this day</source>
        <translation>von 100, was sich an diesem Tag belegen lässt</translation>
    </message>
    <message>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <source>of 100, if all that is open turned out well</source>
        <translation>von 100, wenn alles Offene gut ausginge</translation>
    </message>
    <message numerus="yes">
        <source>{number} questions are unanswered; no band yet.</source>
        <translation>
            <numerusform>{number} Frage ist unbeantwortet; noch kein Band.</numerusform>
            <numerusform>{number} Fragen sind unbeantwortet; noch kein Band.</numerusform>
        </translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>at most {band}</source>
        <translation>höchstens „{band}“</translation>
    </message>
    <message>
        <source>Gate</source>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <source>of {number} in the pack</source>
        <translation>von {number} im Fragebogen</translation>
    </message>
    <message>
        <source>Questions counted</source>
        <translation>Gezählte Fragen</translation>
    </message>
    <message>
        <source>Knock-outs and conditions</source>
        <translation>K.-o.-Kriterien und Auflagen</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>About this workbook</source>
        <translation>Über diese Arbeitsmappe</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Ausgewertet am</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>Scoring method</source>
        <translation>Bewertungsmethode</translation>
    </message>
    <message>
        <source>exact fractions, shown values rounded down</source>
        <translation>genaue Brüche, gezeigte Werte abgerundet</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Content digest</source>
        <translation>Prüfsumme des Inhalts</translation>
    </message>
    <message>
        <source>full</source>
        <comment>variant</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>variant</comment>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>variant</comment>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <source>Everything.</source>
        <translation>Alles.</translation>
    </message>
    <message>
        <source>Without single answers, evidence and topics.</source>
        <translation>Ohne einzelne Antworten, Nachweise und Themen.</translation>
    </message>
    <message>
        <source>System, vendor, partner and personal names, free text and evidence titles are left out.</source>
        <translation>Namen von Systemen, Dienstleistern, Partnern und Personen, Freitext und Titel von Nachweisen sind weggelassen.</translation>
    </message>
    <message>
        <source>None</source>
        <comment>row</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>None of the pack’s knock-out rules acts.</source>
        <translation>Keines der K.-o.-Kriterien des Fragebogens greift.</translation>
    </message>
    <message>
        <source>Not answered yet; the rule may act once it is.</source>
        <translation>Noch nicht beantwortet; das K.-o.-Kriterium kann greifen, sobald sie beantwortet ist.</translation>
    </message>
    <message>
        <source>explained</source>
        <comment>contradiction</comment>
        <translation>erklärt</translation>
    </message>
    <message>
        <source>open</source>
        <comment>contradiction</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>No answers contradict each other.</source>
        <translation>Keine Antworten widersprechen einander.</translation>
    </message>
    <message>
        <source>given, withheld</source>
        <translation>angegeben, zurückgehalten</translation>
    </message>
    <message>
        <source>Topic</source>
        <comment>column</comment>
        <translation>Thema</translation>
    </message>
    <message>
        <source>A strict form asks</source>
        <comment>column</comment>
        <translation>Ein strenges Formular fragt</translation>
    </message>
    <message>
        <source>Our answer</source>
        <comment>column</comment>
        <translation>Unsere Antwort</translation>
    </message>
    <message>
        <source>Because</source>
        <comment>column</comment>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>A plain answer would be false, because</source>
        <comment>column</comment>
        <translation>Eine bloße Antwort wäre falsch, denn</translation>
    </message>
    <message>
        <source>Words to add</source>
        <comment>column</comment>
        <translation>Zu ergänzende Worte</translation>
    </message>
    <message>
        <source>Rests on</source>
        <comment>column</comment>
        <translation>Beruht auf</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>column</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <comment>column</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Not shown</source>
        <comment>column</comment>
        <translation>Nicht belegt</translation>
    </message>
    <message>
        <source>To attach</source>
        <comment>column</comment>
        <translation>Beizulegen</translation>
    </message>
    <message>
        <source>What our answers support on a usual application. Words in square brackets are for a person to fill in.</source>
        <translation>Was unsere Antworten auf einem üblichen Antrag stützen. Worte in eckigen Klammern füllt eine Person aus.</translation>
    </message>
    <message>
        <source>A form’s own wording governs: read it before anything is written on it.</source>
        <translation>Es gilt der Wortlaut des Formulars: Lesen Sie ihn, bevor etwas darauf geschrieben wird.</translation>
    </message>
    <message>
        <source>Crosswalk</source>
        <comment>sheet</comment>
        <translation>Antragsthemen</translation>
    </message>
    <message>
        <source>Topics of an application</source>
        <translation>Themen eines Antrags</translation>
    </message>
    <message>
        <source>d mmm yyyy</source>
        <comment>format of days in a sheet</comment>
        <translation>dd.mm.yyyy</translation>
    </message>
    <message>
        <source>a comment stands in it.</source>
        <translation>ein Kommentar steht darin.</translation>
    </message>
    <message>
        <source>{name} is a folder that holds bytes.</source>
        <translation>{name} ist ein Ordner, der Bytes enthält.</translation>
    </message>
    <message>
        <source>{name} is a folder without a file.</source>
        <translation>{name} ist ein Ordner ohne Datei.</translation>
    </message>
    <message>
        <source>bytes stand in it that belong to none of its files.</source>
        <translation>darin stehen Bytes, die zu keiner ihrer Dateien gehören.</translation>
    </message>
    <message>
        <source>{file}: {why} No submission is made like this, so nothing in it was looked at.</source>
        <translation>{file}: {why} Keine Einreichung ist so aufgebaut, daher wurde nichts darin angesehen.</translation>
    </message>
    <message>
        <source>As {level}, {adds}</source>
        <translation>Wie {level}, {adds}</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>No number of the {all} stands for this level.</source>
        <translation>Keine Anzahl von {all} steht für diese Stufe.</translation>
    </message>
    <message>
        <source>{number} of {all}.</source>
        <translation>{number} von {all}.</translation>
    </message>
    <message>
        <source>{first} to {last} of {all}.</source>
        <translation>{first} bis {last} von {all}.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>evidence</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>link</source>
        <comment>evidence</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>reference</source>
        <comment>evidence</comment>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>File</source>
        <comment>evidence</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>evidence</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Reference</source>
        <comment>evidence</comment>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>documented</source>
        <comment>evidence</comment>
        <translation>dokumentiert</translation>
    </message>
    <message>
        <source>verified</source>
        <comment>evidence</comment>
        <translation>verifiziert</translation>
    </message>
    <message>
        <source>health system</source>
        <comment>contract</comment>
        <translation>Klinikverbund</translation>
    </message>
    <message>
        <source>agency</source>
        <comment>contract</comment>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>sponsor</source>
        <comment>contract</comment>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>university</source>
        <comment>contract</comment>
        <translation>Universität</translation>
    </message>
    <message>
        <source>funder</source>
        <comment>contract</comment>
        <translation>Fördermittelgeber</translation>
    </message>
    <message>
        <source>vendor</source>
        <comment>contract</comment>
        <translation>Plattformpartner</translation>
    </message>
    <message>
        <source>claims-made</source>
        <translation>Anspruchserhebung (Claims-made)</translation>
    </message>
    <message>
        <source>claims-made and reported</source>
        <translation>Anspruchserhebung und Meldung (Claims-made-and-reported)</translation>
    </message>
    <message>
        <source>low</source>
        <comment>exposure</comment>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <comment>exposure</comment>
        <translation>mäßig</translation>
    </message>
    <message>
        <source>high</source>
        <comment>exposure</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>severe</source>
        <comment>exposure</comment>
        <translation>sehr hoch</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Name and title</source>
        <translation>Name und Funktion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Registry readiness report</source>
        <translation>Bericht zur Bereitschaft des Registers</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>In einem Satz</translation>
    </message>
    <message>
        <source>full</source>
        <comment>keyword</comment>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>summary</source>
        <comment>keyword</comment>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>redacted</source>
        <comment>keyword</comment>
        <translation>geschwärzt</translation>
    </message>
    <message>
        <source>SUMMARY</source>
        <comment>head</comment>
        <translation>KURZFASSUNG</translation>
    </message>
    <message>
        <source>REDACTED</source>
        <comment>head</comment>
        <translation>GESCHWÄRZT</translation>
    </message>
    <message>
        <source>Readiness report: {registry}, {day}</source>
        <translation>Bericht zur Bereitschaft: {registry}, {day}</translation>
    </message>
    <message>
        <source>readiness</source>
        <comment>keyword</comment>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>self-assessment</source>
        <comment>keyword</comment>
        <translation>Selbstbewertung</translation>
    </message>
    <message>
        <source>clinical registry</source>
        <comment>keyword</comment>
        <translation>klinisches Register</translation>
    </message>
    <message>
        <source>{registry} · assessed {day}</source>
        <translation>{registry} · Stand {day}</translation>
    </message>
    <message>
        <source>Draft. Read it against both assessments, change what is not so, and fill in what stands in square brackets before anybody signs it. regrisk does not know your policy’s own wording.</source>
        <translation>Entwurf. Vergleichen Sie ihn mit beiden Bewertungen, ändern Sie, was nicht stimmt, und füllen Sie aus, was in eckigen Klammern steht, bevor jemand unterschreibt. regrisk kennt den Wortlaut Ihrer Police nicht.</translation>
    </message>
    <message>
        <source>On {before} we described the registry to you. We have assessed it again as of {after}. Below we list what has changed in between and may matter to an insurer. Where the policy or the application asks for notice of such changes, please pass them on.</source>
        <translation>Am {before} haben wir Ihnen das Register beschrieben. Wir haben es zum {after} neu bewertet. Unten steht, was sich seither geändert hat und für einen Versicherer wichtig sein kann. Wo die Police oder der Antrag verlangt, solche Änderungen zu melden, geben Sie sie bitte weiter.</translation>
    </message>
    <message>
        <source>Nothing changed that we would expect to matter to an insurer.</source>
        <translation>Es hat sich nichts geändert, was nach unserer Einschätzung für einen Versicherer wichtig ist.</translation>
    </message>
    <message>
        <source>These answers are ours, to the best of our knowledge, within the scope stated for each in the report. The readiness score is one questionnaire’s reading; no insurer has agreed to anything by it.</source>
        <translation>Diese Antworten sind unsere eigenen, nach bestem Wissen, in dem Geltungsbereich, der im Bericht zu jeder steht. Die Punktzahl ist die Lesart eines Fragebogens; kein Versicherer hat ihr zugestimmt.</translation>
    </message>
    <message>
        <source>Decline below level {level} no longer acts.</source>
        <translation>Ablehnung unter Stufe {level} greift nicht mehr.</translation>
    </message>
    <message>
        <source>Exclusion below level {level} no longer acts.</source>
        <translation>Ausschluss unter Stufe {level} greift nicht mehr.</translation>
    </message>
    <message>
        <source>Condition below level {level} no longer acts.</source>
        <translation>Auflage unter Stufe {level} greift nicht mehr.</translation>
    </message>
    <message>
        <source>Notice of changes since {day}: {registry}</source>
        <translation>Mitteilung der Änderungen seit dem {day}: {registry}</translation>
    </message>
    <message>
        <source>Changes since our submission of {day}</source>
        <translation>Änderungen seit unserer Einreichung vom {day}</translation>
    </message>
    <message>
        <source>What is weaker than we said</source>
        <translation>Was schwächer ist, als wir angegeben haben</translation>
    </message>
    <message>
        <source>Other changes where a rule hangs on the answer</source>
        <translation>Andere Änderungen bei Antworten mit K.-o.-Kriterium</translation>
    </message>
    <message>
        <source>What we can no longer show</source>
        <translation>Was wir nicht mehr belegen können</translation>
    </message>
    <message>
        <source>The answers are as they were; the evidence named for them has run out.</source>
        <translation>Die Antworten sind wie zuvor; die dazu genannten Nachweise sind abgelaufen.</translation>
    </message>
    <message>
        <source>Facts that changed</source>
        <translation>Angaben, die sich geändert haben</translation>
    </message>
    <message>
        <source>Where we stand by the questionnaire</source>
        <translation>Wo wir nach dem Fragebogen stehen</translation>
    </message>
    <message numerus="yes">
        <source>{number} further answers are better and no rule hangs on them; the report lists all.</source>
        <translation>
            <numerusform>Eine weitere Antwort ist besser, und kein K.-o.-Kriterium hängt daran; der Bericht nennt sie.</numerusform>
            <numerusform>{number} weitere Antworten sind besser, und kein K.-o.-Kriterium hängt daran; der Bericht nennt alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>[Name of the broker]</source>
        <translation>[Name des Maklers]</translation>
    </message>
    <message>
        <source>[Policy number, insurer]</source>
        <translation>[Policennummer, Versicherer]</translation>
    </message>
    <message>
        <source>Policy {number}, {insurer}</source>
        <translation>Police {number}, {insurer}</translation>
    </message>
    <message>
        <source>[number]</source>
        <translation>[Nummer]</translation>
    </message>
    <message>
        <source>[insurer]</source>
        <translation>[Versicherer]</translation>
    </message>
    <message>
        <source>[Name and title]</source>
        <translation>[Name und Funktion]</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What was asked, and what it means now</source>
        <translation>Was gefragt wurde und was es jetzt bedeutet</translation>
    </message>
    <message>
        <source>We said</source>
        <translation>Bisher angegeben</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Was gefragt wurde</translation>
    </message>
    <message>
        <source>Then</source>
        <comment>assessment</comment>
        <translation>Damals</translation>
    </message>
    <message>
        <source>Now</source>
        <comment>assessment</comment>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Readiness by this pack’s reading. No insurer has agreed to anything.</source>
        <comment>foot of a page</comment>
        <translation>Nach der Lesart dieses Fragebogens. Kein Versicherer hat ihr zugestimmt.</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cover</source>
        <comment>first page</comment>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>VORLÄUFIG</translation>
    </message>
    <message>
        <source>continued on page {page}</source>
        <translation>weiter auf Seite {page}</translation>
    </message>
    <message>
        <source>continued in </source>
        <comment>a section</comment>
        <translation>weiter in </translation>
    </message>
    <message>
        <source>section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Zum Bericht springen</translation>
    </message>
    <message>
        <source>The figures of this chart</source>
        <translation>Die Zahlen dieses Diagramms</translation>
    </message>
    <message>
        <source>Notes in full</source>
        <translation>Texte in voller Länge</translation>
    </message>
    <message>
        <source>Texts that are too long for their place, whole and unchanged.</source>
        <translation>Texte, die für ihre Stelle zu lang sind, vollständig und unverändert.</translation>
    </message>
    <message>
        <source>Characters not printed</source>
        <translation>Nicht gedruckte Zeichen</translation>
    </message>
    <message>
        <source>The typefaces of this report have no sign for these characters; each stands as [?] in the text.</source>
        <translation>Die Schriften dieses Berichts enthalten diese Zeichen nicht; jedes steht als [?] im Text.</translation>
    </message>
    <message>
        <source>The full report</source>
        <translation>Der vollständige Bericht</translation>
    </message>
    <message>
        <source>the full report</source>
        <translation>dem vollständigen Bericht</translation>
    </message>
    <message>
        <source>Section {number}</source>
        <translation>Abschnitt {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>Abschnitt {number}</translation>
    </message>
    <message>
        <source>{before} → {after}: not comparable</source>
        <translation>{before} → {after}: nicht vergleichbar</translation>
    </message>
    <message>
        <source>pack {before} → {after}: not comparable</source>
        <translation>Fragebogen {before} → {after}: nicht vergleichbar</translation>
    </message>
    <message>
        <source>method {before} → {after}: not comparable</source>
        <translation>Methode {before} → {after}: nicht vergleichbar</translation>
    </message>
    <message>
        <source>Gate: {band}</source>
        <translation>Begrenzung: {band}</translation>
    </message>
    <message>
        <source>Gate: {band} while {question} is open</source>
        <translation>Begrenzung: {band}, solange {question} offen</translation>
    </message>
    <message>
        <source>Gate: {band} while {questions} are open</source>
        <translation>Begrenzung: {band}, solange {questions} offen</translation>
    </message>
    <message>
        <source>Gate: {band} while {number} answers are open</source>
        <translation>Begrenzung: {band}, solange {number} Antworten offen</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>People and records held, kinds of data</source>
        <translation>Personen und Datensätze, Arten von Daten</translation>
    </message>
    <message>
        <source>Multi-factor sign-in by path</source>
        <translation>Mehrfaktor-Anmeldung je Zugangsweg</translation>
    </message>
    <message>
        <source>Encryption at rest, in transit, devices, backup</source>
        <translation>Verschlüsselung: ruhend, Übertragung, Geräte, Sicherung</translation>
    </message>
    <message>
        <source>Backups: offline copy, restore test</source>
        <translation>Sicherungen: Offline-Kopie, Wiederherstellungstest</translation>
    </message>
    <message>
        <source>Endpoint detection, patching, open ports</source>
        <translation>EDR, Sicherheitsupdates, offene Ports</translation>
    </message>
    <message>
        <source>Incident plan and notice</source>
        <translation>Notfallplan und Meldung</translation>
    </message>
    <message>
        <source>Vendors and agreements</source>
        <translation>Dienstleister und Vereinbarungen</translation>
    </message>
    <message>
        <source>Upgrades and migrations</source>
        <translation>Upgrades und Migrationen</translation>
    </message>
    <message>
        <source>Data accuracy, source checks, CMS submissions</source>
        <translation>Datenrichtigkeit, Quelldatenprüfung, CMS-Übermittlung</translation>
    </message>
    <message>
        <source>Risk analysis, HIPAA status</source>
        <translation>Risikoanalyse, HIPAA-Stellung</translation>
    </message>
    <message>
        <source>Claims, known circumstances</source>
        <translation>Ansprüche, bekannte Umstände</translation>
    </message>
    <message>
        <source>Limit, retention, contracts that demand cover</source>
        <translation>Summe, Selbstbehalt, Verträge mit Deckungspflicht</translation>
    </message>
    <message>
        <source>Who signs, who was asked</source>
        <translation>Wer unterschreibt, wer befragt wurde</translation>
    </message>
    <message>
        <source>(page </source>
        <comment>before its number</comment>
        <translation>(Seite </translation>
    </message>
    <message>
        <source>{questions}; history</source>
        <translation>{questions}; Verlauf</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>Risk strategy</source>
        <translation>Risikostrategie</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Oversight</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Supply chain</source>
        <translation>Lieferkette</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Risikobewertung</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Verbesserung</translation>
    </message>
    <message>
        <source>Identity, access</source>
        <translation>Identität, Zugriff</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Data security</source>
        <translation>Datensicherheit</translation>
    </message>
    <message>
        <source>Platform security</source>
        <translation>Plattformsicherheit</translation>
    </message>
    <message>
        <source>Resilience</source>
        <translation>Widerstandsfähigkeit</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>Event analysis</source>
        <translation>Ereignisanalyse</translation>
    </message>
    <message>
        <source>Incident handling</source>
        <translation>Umgang mit Vorfällen</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Mitigation</source>
        <translation>Eindämmung</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Recovery communication</source>
        <translation>Kommunikation dabei</translation>
    </message>
    <message>
        <source>page </source>
        <comment>before its number</comment>
        <translation>Seite </translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>Exclusion</source>
        <translation>Ausschluss</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Decline below level {level}.</source>
        <translation>Ablehnung unter Stufe {level}.</translation>
    </message>
    <message>
        <source>Exclusion below level {level}.</source>
        <translation>Ausschluss unter Stufe {level}.</translation>
    </message>
    <message>
        <source>Condition below level {level}.</source>
        <translation>Auflage unter Stufe {level}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} declines</source>
        <comment>begins</comment>
        <translation>
            <numerusform>Eine Ablehnung</numerusform>
            <numerusform>{number} Ablehnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} exclusions</source>
        <comment>begins</comment>
        <translation>
            <numerusform>Ein Ausschluss</numerusform>
            <numerusform>{number} Ausschlüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} conditions</source>
        <comment>begins</comment>
        <translation>
            <numerusform>Eine Auflage</numerusform>
            <numerusform>{number} Auflagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not asked.</source>
        <translation>Nicht gefragt.</translation>
    </message>
    <message>
        <source>Level {level}.</source>
        <translation>Stufe {level}.</translation>
    </message>
    <message>
        <source>Not known.</source>
        <translation>Nicht bekannt.</translation>
    </message>
    <message>
        <source>Does not apply.</source>
        <translation>Trifft nicht zu.</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>narrow month</comment>
        <translation>1</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>narrow month</comment>
        <translation>2</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>narrow month</comment>
        <translation>3</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>narrow month</comment>
        <translation>4</translation>
    </message>
    <message>
        <source>May</source>
        <comment>narrow month</comment>
        <translation>5</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>narrow month</comment>
        <translation>6</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>narrow month</comment>
        <translation>7</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>narrow month</comment>
        <translation>8</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>narrow month</comment>
        <translation>9</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>narrow month</comment>
        <translation>10</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>narrow month</comment>
        <translation>11</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>narrow month</comment>
        <translation>12</translation>
    </message>
    <message>
        <source>${amount}</source>
        <comment>short</comment>
        <translation>{amount} $</translation>
    </message>
    <message>
        <source>${amount} k</source>
        <comment>short</comment>
        <translation>{amount} Tsd. $</translation>
    </message>
    <message>
        <source>${amount} M</source>
        <comment>short</comment>
        <translation>{amount} Mio. $</translation>
    </message>
    <message>
        <source>${least}–{most}</source>
        <translation>{least}–{most} $</translation>
    </message>
    <message>
        <source>${least}–{most} k</source>
        <translation>{least}–{most} Tsd. $</translation>
    </message>
    <message>
        <source>${least}–{most} M</source>
        <translation>{least}–{most} Mio. $</translation>
    </message>
    <message>
        <source>${least}–{most} k</source>
        <comment>two units</comment>
        <translation>{least} $ – {most} Tsd. $</translation>
    </message>
    <message>
        <source>${least}–{most} M</source>
        <comment>two units</comment>
        <translation>{least} $ – {most} Mio. $</translation>
    </message>
    <message>
        <source>${least} k–{most} M</source>
        <comment>two units</comment>
        <translation>{least} Tsd. – {most} Mio. $</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>narrow</comment>
        <translation>{day}.{month}.{year}</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>{amount} likely, {range}</source>
        <translation>wahrscheinlich {amount}, {range}</translation>
    </message>
    <message>
        <source>level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>unbeantwortet</translation>
    </message>
    <message>
        <source>About this summary</source>
        <translation>Über diese Kurzfassung</translation>
    </message>
    <message>
        <source>Pack {pack} {version}, scoring method {method}. Weights and rules are the judgement of the pack’s authors. No score has been tested against claims. The full report holds every answer with its scope and reason, the exclusion watch, the evidence index, the frameworks, the attestation and the method.</source>
        <translation>Fragebogen {pack} {version}, Bewertungsmethode {method}. Gewichte und Regeln sind die Einschätzung der Verfasser des Fragebogens. Keine Punktzahl wurde an Schadenfällen überprüft. Der vollständige Bericht enthält jede Antwort mit Geltungsbereich und Begründung, die Ausschlüsse im Blick, das Nachweisverzeichnis, die Rahmenwerke, die Bestätigung und die Methode.</translation>
    </message>
    <message>
        <source>Shown by evidence in date.</source>
        <translation>Durch gültigen Nachweis belegt.</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>basis</comment>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Told</source>
        <comment>basis</comment>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Assumed</source>
        <comment>basis</comment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Seen by {person}</source>
        <translation>Gesehen von {person}</translation>
    </message>
    <message>
        <source>Told by {person}</source>
        <translation>Mitgeteilt von {person}</translation>
    </message>
    <message>
        <source>Assumed by {person}</source>
        <translation>Angenommen von {person}</translation>
    </message>
    <message>
        <source>Open: decline below level {level} once it is answered.</source>
        <translation>Offen: Ablehnung unter Stufe {level}, sobald beantwortet.</translation>
    </message>
    <message>
        <source>Open: exclusion below level {level} once it is answered.</source>
        <translation>Offen: Ausschluss unter Stufe {level}, sobald beantwortet.</translation>
    </message>
    <message>
        <source>Open: condition below level {level} once it is answered.</source>
        <translation>Offen: Auflage unter Stufe {level}, sobald beantwortet.</translation>
    </message>
    <message>
        <source>level {level} of 4</source>
        <translation>Stufe {level} von 4</translation>
    </message>
    <message>
        <source>Unknown.</source>
        <translation>Unbekannt.</translation>
    </message>
    <message>
        <source>Scope: {scope}</source>
        <translation>Geltungsbereich: {scope}</translation>
    </message>
    <message>
        <source>Said by {person}</source>
        <translation>Gesagt von {person}</translation>
    </message>
    <message>
        <source>Basis not stated by {person}</source>
        <translation>Grundlage nicht genannt, von {person}</translation>
    </message>
    <message>
        <source>Basis not stated</source>
        <translation>Grundlage nicht genannt</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>None</source>
        <comment>evidence</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>dated {day}, after this day</source>
        <translation>vom {day}, also nach diesem Tag</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>lapsed {day}</source>
        <translation>abgelaufen am {day}</translation>
    </message>
    <message>
        <source>lapses at the end of this day, {day}</source>
        <translation>läuft mit Ablauf dieses Tages ab, {day}</translation>
    </message>
    <message>
        <source>to {day} – before cover starts</source>
        <translation>bis {day} – vor Deckungsbeginn</translation>
    </message>
    <message>
        <source>to {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>Answers by domain</source>
        <translation>Antworten nach Bereich</translation>
    </message>
    <message>
        <source>Each question with the answer as given, what it covers, who says so, what shows it, and the reason for its points.</source>
        <translation>Jede Frage mit der gegebenen Antwort: was sie abdeckt, von wem sie stammt, was sie belegt und woraus sich ihre Punkte ergeben.</translation>
    </message>
    <message>
        <source>{domain}: answer, scope, who and when</source>
        <translation>{domain}: Antwort, Geltungsbereich, wer und wann</translation>
    </message>
    <message>
        <source>Points and reason</source>
        <translation>Punkte und Grund</translation>
    </message>
    <message>
        <source>{earned} of {possible} points · evidenced {evidenced}</source>
        <translation>{earned} von {possible} Punkten · belegt {evidenced}</translation>
    </message>
    <message>
        <source>open {points}</source>
        <translation>offen {points}</translation>
    </message>
    <message numerus="yes">
        <source>{number} questions</source>
        <translation>
            <numerusform>{number} Frage</numerusform>
            <numerusform>{number} Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>bears on {parts} and {number} more</source>
        <translation>betrifft {parts} und {number} weitere</translation>
    </message>
    <message>
        <source>bears on {parts}</source>
        <translation>betrifft {parts}</translation>
    </message>
    <message>
        <source>Hidden by the profile and not counted: {questions}.</source>
        <translation>Durch das Profil ausgeblendet und nicht gezählt: {questions}.</translation>
    </message>
    <message>
        <source>No question is hidden by the profile.</source>
        <translation>Das Profil blendet keine Frage aus.</translation>
    </message>
    <message>
        <source>Attestation</source>
        <translation>Bestätigung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>Wer gefragt wurde</translation>
    </message>
    <message>
        <source>Before signing, we checked</source>
        <translation>Vor der Unterschrift haben wir geprüft</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation>Einreichung</translation>
    </message>
    <message>
        <source>Every answer names what it covers. None says “all” where it means “most”.</source>
        <translation>Jede Antwort nennt, wofür sie gilt. Keine sagt „alle“, wo sie „die meisten“ meint.</translation>
    </message>
    <message>
        <source>The digest below is the one on the cover.</source>
        <translation>Die Prüfsumme unten ist die der Titelseite.</translation>
    </message>
    <message>
        <source>Contradictions are fixed or explained in writing ({section}): none is open.</source>
        <translation>Widersprüche sind behoben oder schriftlich erklärt ({section}): Keiner ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>Contradictions are fixed or explained in writing ({section}): {number} are still open.</source>
        <translation>
            <numerusform>Widersprüche sind behoben oder schriftlich erklärt ({section}); einer ist noch offen.</numerusform>
            <numerusform>Widersprüche sind behoben oder schriftlich erklärt ({section}); {number} sind noch offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Managers were asked in writing about known circumstances. The profile says today: not given.</source>
        <translation>Die Führungskräfte wurden schriftlich nach bekannten Umständen gefragt. Das Profil sagt heute: keine Angabe.</translation>
    </message>
    <message>
        <source>Managers were asked in writing about known circumstances. The profile says today: {said}.</source>
        <translation>Die Führungskräfte wurden schriftlich nach bekannten Umständen gefragt. Das Profil sagt heute: {said}.</translation>
    </message>
    <message>
        <source>Answers that nobody saw to be so are listed below: {told} told, {assumed} assumed.</source>
        <translation>Antworten, die niemand selbst gesehen hat, sind unten aufgeführt: {told} mitgeteilt, {assumed} angenommen.</translation>
    </message>
    <message>
        <source>Signed in the full report.</source>
        <translation>Unterschrieben im vollständigen Bericht.</translation>
    </message>
    <message>
        <source>To be signed in the full report.</source>
        <translation>Im vollständigen Bericht zu unterschreiben.</translation>
    </message>
    <message>
        <source>For the registry (an officer able to bind it)</source>
        <translation>Für das Register (zeichnungsberechtigt)</translation>
    </message>
    <message>
        <source>Registry security officer</source>
        <translation>Sicherheitsbeauftragter des Registers</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Attested by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemandem</translation>
    </message>
    <message>
        <source>not sealed</source>
        <translation>nicht versiegelt</translation>
    </message>
    <message>
        <source>{submission}, sealed {day}</source>
        <translation>{submission}, versiegelt am {day}</translation>
    </message>
    <message>
        <source>name and role withheld, {day}</source>
        <translation>Name und Funktion zurückgehalten, {day}</translation>
    </message>
    <message>
        <source>{number} Gate: decline</source>
        <translation>{number} Begrenzung: Ablehnung</translation>
    </message>
    <message>
        <source>{number} Gate: exclusion</source>
        <translation>{number} Begrenzung: Ausschluss</translation>
    </message>
    <message>
        <source>{number} Gate: condition</source>
        <translation>{number} Begrenzung: Auflage</translation>
    </message>
    <message>
        <source>No decline rule fired</source>
        <translation>Kein Ablehnungskriterium greift</translation>
    </message>
    <message>
        <source>No exclusion rule fired</source>
        <translation>Kein Ausschlusskriterium greift</translation>
    </message>
    <message>
        <source>No condition rule fired</source>
        <translation>Kein Auflagenkriterium greift</translation>
    </message>
    <message>
        <source>Decline on one of {questions}: {band} at most</source>
        <translation>Ablehnung bei einer von {questions}: höchstens „{band}“</translation>
    </message>
    <message>
        <source>Exclusion on one of {questions}: {band} at most</source>
        <translation>Ausschluss bei einer von {questions}: höchstens „{band}“</translation>
    </message>
    <message>
        <source>Condition on one of {questions}: {band} at most</source>
        <translation>Auflage bei einer von {questions}: höchstens „{band}“</translation>
    </message>
    <message>
        <source>Decline on at least {number} of {questions}: {band} at most</source>
        <translation>Ablehnung bei mindestens {number} von {questions}: höchstens „{band}“</translation>
    </message>
    <message>
        <source>Exclusion on at least {number} of {questions}: {band} at most</source>
        <translation>Ausschluss bei mindestens {number} von {questions}: höchstens „{band}“</translation>
    </message>
    <message>
        <source>Condition on at least {number} of {questions}: {band} at most</source>
        <translation>Auflage bei mindestens {number} von {questions}: höchstens „{band}“</translation>
    </message>
    <message>
        <source>Any decline: {band} at most</source>
        <translation>Jede Ablehnung: höchstens „{band}“</translation>
    </message>
    <message>
        <source>Any exclusion: {band} at most</source>
        <translation>Jeder Ausschluss: höchstens „{band}“</translation>
    </message>
    <message>
        <source>Any condition: {band} at most</source>
        <translation>Jede Auflage: höchstens „{band}“</translation>
    </message>
    <message>
        <source>{number} or more declines: {band} at most</source>
        <translation>{number} oder mehr Ablehnungen: höchstens „{band}“</translation>
    </message>
    <message>
        <source>{number} or more exclusions: {band} at most</source>
        <translation>{number} oder mehr Ausschlüsse: höchstens „{band}“</translation>
    </message>
    <message>
        <source>{number} or more conditions: {band} at most</source>
        <translation>{number} oder mehr Auflagen: höchstens „{band}“</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Provisional: no band is final</source>
        <translation>Vorläufig: kein Band ist endgültig</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Rule of the pack</source>
        <translation>Regel des Fragebogens</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>At least {limits}; else {band}</source>
        <translation>Ab {limits}; sonst {band}</translation>
    </message>
    <message>
        <source>1 Points</source>
        <translation>1 Punkte</translation>
    </message>
    <message>
        <source>{points} points ({exact} to four decimals)</source>
        <translation>{points} Punkte ({exact} auf vier Stellen)</translation>
    </message>
    <message>
        <source>{points} points ({exact} to four decimals); {missing} short of {band}</source>
        <translation>{points} Punkte ({exact} auf vier Stellen); {missing} unter „{band}“</translation>
    </message>
    <message>
        <source>holds at {band}</source>
        <translation>begrenzt auf „{band}“</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>None of them fired</source>
        <translation>Keines davon greift</translation>
    </message>
    <message>
        <source>{those} fired, fewer than {least}</source>
        <translation>{those}, weniger als {least}</translation>
    </message>
    <message>
        <source>{those} fired: {questions} and {more} more</source>
        <translation>{those}: {questions} und {more} weitere</translation>
    </message>
    <message>
        <source>{those} fired: {questions}</source>
        <translation>{those}: {questions}</translation>
    </message>
    <message>
        <source>fired at {level} (needs {needed}).</source>
        <translation>greift bei {level} (nötig: {needed}).</translation>
    </message>
    <message>
        <source>None fired</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>{number} listed in {section}</source>
        <translation>
            <numerusform>Eine steht in {section}</numerusform>
            <numerusform>{number} stehen in {section}</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} Conditions</source>
        <translation>{number} Auflagen</translation>
    </message>
    <message>
        <source>A subjectivity is listed and caps nothing</source>
        <translation>Eine Auflage wird genannt und begrenzt nichts</translation>
    </message>
    <message>
        <source>none</source>
        <comment>date</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>no date is given in the profile</source>
        <translation>im Profil ist kein Tag angegeben</translation>
    </message>
    <message numerus="yes">
        <source>{number} pieces of evidence lapse unless renewed</source>
        <translation>
            <numerusform>ein Nachweis läuft ab, wenn er nicht erneuert wird</numerusform>
            <numerusform>{number} Nachweise laufen ab, wenn sie nicht erneuert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>present policy ends</source>
        <translation>bestehende Police endet</translation>
    </message>
    <message>
        <source>proof due to {partner}</source>
        <translation>Versicherungsnachweis fällig: {partner}</translation>
    </message>
    <message>
        <source>cover should start</source>
        <translation>Deckung soll beginnen</translation>
    </message>
    <message>
        <source>next migration or upgrade planned</source>
        <translation>nächste Migration oder nächstes Upgrade geplant</translation>
    </message>
    <message>
        <source>planned: the decline on {question} cleared</source>
        <translation>geplant: Ablehnung bei {question} beseitigt</translation>
    </message>
    <message>
        <source>planned: {number} declines cleared</source>
        <translation>geplant: {number} Ablehnungen beseitigt</translation>
    </message>
    <message>
        <source>planned: the exclusion on {question} cleared</source>
        <translation>geplant: Ausschluss bei {question} beseitigt</translation>
    </message>
    <message>
        <source>planned: {number} exclusions cleared</source>
        <translation>geplant: {number} Ausschlüsse beseitigt</translation>
    </message>
    <message>
        <source>planned: {number} declines and exclusions cleared</source>
        <translation>geplant: {number} Ablehnungen und Ausschlüsse beseitigt</translation>
    </message>
    <message numerus="yes">
        <source>Have {number} questions answered before {day}, when cover should start: no band is final until then.</source>
        <translation>
            <numerusform>Lassen Sie vor dem {day}, dem gewünschten Deckungsbeginn, eine Frage beantworten: Bis dahin ist kein Band endgültig.</numerusform>
            <numerusform>Lassen Sie vor dem {day}, dem gewünschten Deckungsbeginn, {number} Fragen beantworten: Bis dahin ist kein Band endgültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Have {number} questions answered: no band is final until then.</source>
        <translation>
            <numerusform>Lassen Sie eine Frage beantworten: Bis dahin ist kein Band endgültig.</numerusform>
            <numerusform>Lassen Sie {number} Fragen beantworten: Bis dahin ist kein Band endgültig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Approve “{control}” now, for {question} ({cost}; about {days} person-days; done by {day} at the earliest, if people are free): {goal}.</source>
        <translation>Genehmigen Sie jetzt „{control}“ für {question} ({cost}; etwa {days} Personentage; fertig frühestens am {day}, wenn die Beteiligten Zeit haben): {goal}.</translation>
    </message>
    <message>
        <source>Approve {number} controls now, for {questions} ({cost}; about {days} person-days; done by {day} at the earliest, if people are free): {goal}.</source>
        <translation>Genehmigen Sie jetzt {number} Maßnahmen für {questions} ({cost}; etwa {days} Personentage; fertig frühestens am {day}, wenn die Beteiligten Zeit haben): {goal}.</translation>
    </message>
    <message>
        <source>no gate then acts</source>
        <translation>Dann greift keine Begrenzung mehr</translation>
    </message>
    <message>
        <source>the score is then {score}</source>
        <translation>Die Punktzahl ist dann {score}</translation>
    </message>
    <message>
        <source>no gate then acts, and the band is then {band}</source>
        <translation>Dann greift keine Begrenzung mehr, und das Band ist „{band}“</translation>
    </message>
    <message>
        <source>no gate then acts; the band stays {band}, {points} points short of {next}</source>
        <translation>Dann greift keine Begrenzung mehr; das Band bleibt „{band}“, {points} Punkte fehlen bis „{next}“</translation>
    </message>
    <message>
        <source>the band is then {band}</source>
        <translation>Das Band ist dann „{band}“</translation>
    </message>
    <message>
        <source>the score is then {score}, and the band stays {band}</source>
        <translation>Die Punktzahl ist dann {score}, und das Band bleibt „{band}“</translation>
    </message>
    <message numerus="yes">
        <source>Have {number} contradictions between answers fixed or explained in writing before anything is signed.</source>
        <translation>
            <numerusform>Lassen Sie einen Widerspruch zwischen Antworten beheben oder schriftlich erklären, bevor etwas unterschrieben wird.</numerusform>
            <numerusform>Lassen Sie {number} Widersprüche zwischen Antworten beheben oder schriftlich erklären, bevor etwas unterschrieben wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for a limit of {demanded}, not {asked}, or change the contract before {day}: one contract requires {demanded}.</source>
        <translation>Beantragen Sie eine Versicherungssumme von {demanded} statt {asked}, oder ändern Sie den Vertrag vor dem {day}: Ein Vertrag verlangt {demanded}.</translation>
    </message>
    <message>
        <source>Ask for a limit of {demanded}, not {asked}, or change the contract: one contract requires {demanded}.</source>
        <translation>Beantragen Sie eine Versicherungssumme von {demanded} statt {asked}, oder ändern Sie den Vertrag: Ein Vertrag verlangt {demanded}.</translation>
    </message>
    <message numerus="yes">
        <source>Have {number} pieces of evidence renewed before {day}, when cover should start.</source>
        <translation>
            <numerusform>Lassen Sie einen Nachweis vor dem {day}, dem gewünschten Deckungsbeginn, erneuern.</numerusform>
            <numerusform>Lassen Sie {number} Nachweise vor dem {day}, dem gewünschten Deckungsbeginn, erneuern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept that {number} conditions ({questions}) are met after binding, and fund the work.</source>
        <translation>
            <numerusform>Akzeptieren Sie, dass eine Auflage ({questions}) erst nach der Deckungszusage erfüllt wird, und finanzieren Sie die Arbeit.</numerusform>
            <numerusform>Akzeptieren Sie, dass {number} Auflagen ({questions}) erst nach der Deckungszusage erfüllt werden, und finanzieren Sie die Arbeit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in the answers given.</source>
        <translation>Nichts in den gegebenen Antworten.</translation>
    </message>
    <message numerus="yes">
        <source>{number} questions are unanswered.</source>
        <comment>begins</comment>
        <translation>
            <numerusform>Eine Frage ist unbeantwortet.</numerusform>
            <numerusform>{number} Fragen sind unbeantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then no band is final and nothing can be signed.</source>
        <translation>Bis dahin ist kein Band endgültig, und nichts kann unterschrieben werden.</translation>
    </message>
    <message>
        <source>This holds the band at {band}, whatever the points.</source>
        <translation>Das begrenzt das Band auf „{band}“, unabhängig von den Punkten.</translation>
    </message>
    <message numerus="yes">
        <source>an insurer is likely to set, {number} of them to meet before binding.</source>
        <translation>
            <numerusform>wird ein Versicherer wahrscheinlich machen; eine davon ist vor der Deckungszusage zu erfüllen.</numerusform>
            <numerusform>wird ein Versicherer wahrscheinlich machen; {number} davon sind vor der Deckungszusage zu erfüllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>an insurer is likely to set.</source>
        <translation>wird ein Versicherer wahrscheinlich machen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} contradictions</source>
        <comment>begins</comment>
        <translation>
            <numerusform>Ein Widerspruch</numerusform>
            <numerusform>{number} Widersprüche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>between answers need a fix or a written explanation.</source>
        <translation>
            <numerusform>zwischen Antworten braucht eine Korrektur oder eine schriftliche Erklärung.</numerusform>
            <numerusform>zwischen Antworten brauchen eine Korrektur oder eine schriftliche Erklärung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} conflicts</source>
        <translation>
            <numerusform>ein Konflikt</numerusform>
            <numerusform>{number} Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} to check</source>
        <translation>{number} zu prüfen</translation>
    </message>
    <message>
        <source>{points} points are claimed and not shown.</source>
        <translation>{points} Punkte sind behauptet und nicht belegt.</translation>
    </message>
    <message>
        <source>This is the misstatement exposure: what the applicant would sign without proof.</source>
        <translation>Das ist das Risiko falscher Angaben: was der Antragsteller ohne Nachweis unterschriebe.</translation>
    </message>
    <message>
        <source>{lost} of the {evidenced} evidenced points lapse</source>
        <translation>{lost} der {evidenced} belegten Punkte verfallen</translation>
    </message>
    <message numerus="yes">
        <source>before {day} unless {number} pieces of evidence are renewed.</source>
        <translation>
            <numerusform>vor dem {day}, wenn nicht ein Nachweis erneuert wird.</numerusform>
            <numerusform>vor dem {day}, wenn nicht {number} Nachweise erneuert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What can then be shown reads as {band}.</source>
        <translation>Was sich dann belegen lässt, ergibt „{band}“.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Likely cost</source>
        <comment>narrow column</comment>
        <translation>Wahrsch. Kosten</translation>
    </message>
    <message>
        <source>At the earliest</source>
        <comment>narrow column</comment>
        <translation>Frühestens</translation>
    </message>
    <message>
        <source>Score</source>
        <comment>narrow column</comment>
        <translation>Punkte</translation>
    </message>
    <message numerus="yes">
        <source>{number} controls for the gates</source>
        <translation>
            <numerusform>Eine Maßnahme für die Begrenzungen</numerusform>
            <numerusform>{number} Maßnahmen für die Begrenzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} controls of the plan</source>
        <translation>
            <numerusform>Eine Maßnahme des Plans</numerusform>
            <numerusform>{number} Maßnahmen des Plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} controls for all knock-outs</source>
        <translation>
            <numerusform>Eine Maßnahme für alle K.-o.-Kriterien</numerusform>
            <numerusform>{number} Maßnahmen für alle K.-o.-Kriterien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} controls ranked first</source>
        <translation>
            <numerusform>Die bestplatzierte Maßnahme</numerusform>
            <numerusform>{number} bestplatzierte Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>none final</source>
        <comment>band</comment>
        <translation>keins endgültig</translation>
    </message>
    <message>
        <source>Find it in ten seconds</source>
        <translation>In zehn Sekunden finden</translation>
    </message>
    <message>
        <source>The usual topics of an application, and where this report answers them.</source>
        <translation>Die üblichen Themen eines Antrags und wo dieser Bericht sie beantwortet.</translation>
    </message>
    <message>
        <source>The number in the margin of every page is the section.</source>
        <translation>Die Zahl am Rand jeder Seite ist der Abschnitt.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Conflict: answers that cannot both be true as worded. To check: answers that may both be true but need a second look. Each needs a fix or a written explanation before a submission can be sealed.</source>
        <translation>Konflikt: Antworten, die so nicht beide wahr sein können. Zu prüfen: Antworten, die beide wahr sein können, aber einen zweiten Blick brauchen. Jeder Widerspruch braucht eine Korrektur oder eine schriftliche Erklärung, bevor eine Einreichung versiegelt werden kann.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>Was nicht passt</translation>
    </message>
    <message>
        <source>Explanation or fix</source>
        <translation>Erklärung oder Korrektur</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>{number} further contradiction rules of the pack were checked and did not fire.</source>
        <translation>
            <numerusform>Eine weitere Widerspruchsregel des Fragebogens wurde geprüft und griff nicht.</numerusform>
            <numerusform>{number} weitere Widerspruchsregeln des Fragebogens wurden geprüft und griffen nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Explained</source>
        <comment>contradiction</comment>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>contradiction</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Recommended controls</source>
        <translation>Empfohlene Maßnahmen</translation>
    </message>
    <message>
        <source>Ranked: clears a decline, clears an exclusion, clears a condition, then points per day of effort.</source>
        <translation>Rangfolge: beseitigt eine Ablehnung, einen Ausschluss, eine Auflage, dann Punkte je Tag Aufwand.</translation>
    </message>
    <message>
        <source>No control of the pack raises anything here.</source>
        <translation>Keine Maßnahme des Fragebogens hebt hier etwas an.</translation>
    </message>
    <message>
        <source>Also in the plan</source>
        <translation>Ebenfalls im Plan</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Raises</source>
        <translation>Hebt an</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Clears</source>
        <translation>Beseitigt</translation>
    </message>
    <message>
        <source>in plan</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>waits for time or others</source>
        <translation>braucht Zeit oder andere Maßnahmen</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} Jahre</translation>
    </message>
    <message numerus="yes">
        <source>{number} weeks</source>
        <comment>narrow column</comment>
        <translation>
            <numerusform>{number} Wo.</numerusform>
            <numerusform>{number} Wo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days</source>
        <translation>
            <numerusform>{number} Tag</numerusform>
            <numerusform>{number} Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Lift: points gained if only this control is done now, from a full re-evaluation. Effort: S up to 10 person-days of own work, M up to 40, L more; the likely figure follows. Cost: $ under $10 k paid to others in the first year, $$ under $50 k, $$$ more.</source>
        <translation>Gewinn: Punkte, wenn nur diese Maßnahme jetzt getan wird, nach vollständiger neuer Auswertung. Aufwand: S bis 10 Personentage eigener Arbeit, M bis 40, L mehr; dahinter der wahrscheinliche Wert. Kosten: $ unter 10 Tsd. $, die im ersten Jahr an Dritte gehen, $$ unter 50 Tsd. $, $$$ mehr.</translation>
    </message>
    <message>
        <source>Effort and cost are the judgement of the pack’s authors as of {day}.</source>
        <translation>Aufwand und Kosten sind die Einschätzung der Verfasser des Fragebogens, Stand {day}.</translation>
    </message>
    <message>
        <source>{number} further controls rank below these; the program lists them all.</source>
        <translation>{number} weitere Maßnahmen stehen im Rang darunter; das Programm nennt alle.</translation>
    </message>
    <message>
        <source>A dash below: it comes after another control and is ranked once that is done.</source>
        <translation>Ein Strich unten: Die Maßnahme kommt nach einer anderen und erhält einen Rang, sobald diese getan ist.</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>variant</comment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Summary</source>
        <comment>variant</comment>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Redacted</source>
        <comment>variant</comment>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Was dies ist</translation>
    </message>
    <message>
        <source>What this is not</source>
        <translation>Was dies nicht ist</translation>
    </message>
    <message>
        <source>If you have one minute</source>
        <translation>Wenn Sie eine Minute haben</translation>
    </message>
    <message>
        <source>Not sealed. Content digest sha256 {digest}</source>
        <translation>Nicht versiegelt. Prüfsumme des Inhalts sha256 {digest}</translation>
    </message>
    <message>
        <source>Sealed {day}. Submission digest sha256 {digest}</source>
        <translation>Versiegelt am {day}. Prüfsumme der Einreichung sha256 {digest}</translation>
    </message>
    <message>
        <source>{organisation}, as business associate of {number} submitting sites</source>
        <translation>{organisation}, als Auftragsverarbeiter (Business Associate) von {number} meldenden Einrichtungen</translation>
    </message>
    <message>
        <source>{organisation}, as business associate</source>
        <translation>{organisation}, als Auftragsverarbeiter (Business Associate)</translation>
    </message>
    <message>
        <source>Limit asked</source>
        <translation>Beantragte Summe</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Bericht erstellt</translation>
    </message>
    <message>
        <source>Cover should start</source>
        <translation>Deckung soll beginnen</translation>
    </message>
    <message>
        <source>People in the registry</source>
        <translation>Personen im Register</translation>
    </message>
    <message>
        <source>Signs for the registry</source>
        <translation>Unterschreibt für das Register</translation>
    </message>
    <message>
        <source>{limit}, retention {retention}</source>
        <translation>{limit}, Selbstbehalt {retention}</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>name withheld</source>
        <translation>Name zurückgehalten</translation>
    </message>
    <message>
        <source>Read {summary}. Then check two things: the conditions with dates ({conditions}) and what is claimed but not shown ({claimed}).</source>
        <translation>Lesen Sie {summary}. Prüfen Sie dann zweierlei: die Auflagen mit Terminen ({conditions}) und was behauptet, aber nicht belegt ist ({claimed}).</translation>
    </message>
    <message>
        <source>Cover and contracts</source>
        <translation>Deckung und Verträge</translation>
    </message>
    <message>
        <source>Contracts that demand proof of insurance</source>
        <translation>Verträge, die einen Versicherungsnachweis verlangen</translation>
    </message>
    <message>
        <source>What is held, what is asked for, what contracts demand, and why each part matters here.</source>
        <translation>Was besteht, was gewünscht ist, was Verträge verlangen und warum jeder Baustein hier zählt.</translation>
    </message>
    <message>
        <source>Insurance and claims history</source>
        <translation>Versicherungs- und Schadenhistorie</translation>
    </message>
    <message>
        <source>Asked for: {limit} with a retention of {retention}.</source>
        <translation>Beantragt: {limit} mit einem Selbstbehalt von {retention}.</translation>
    </message>
    <message>
        <source>Asked for: {limit}.</source>
        <translation>Beantragt: {limit}.</translation>
    </message>
    <message>
        <source>The highest limit a contract requires is {limit}.</source>
        <translation>Die höchste Versicherungssumme, die ein Vertrag verlangt, ist {limit}.</translation>
    </message>
    <message>
        <source>No limit is asked for yet.</source>
        <translation>Noch ist keine Versicherungssumme beantragt.</translation>
    </message>
    <message>
        <source>US dollars.</source>
        <translation>US-Dollar.</translation>
    </message>
    <message>
        <source>No policy in force is recorded in this file.</source>
        <translation>In dieser Datei ist keine laufende Police erfasst.</translation>
    </message>
    <message>
        <source>Facts of the profile are missing; with them a part may be called for.</source>
        <translation>Im Profil fehlen Angaben; mit ihnen kann ein Baustein nötig werden.</translation>
    </message>
    <message>
        <source>The answer to {question} speaks of a policy; its insurer, limits and days are not in this file.</source>
        <translation>Die Antwort auf {question} spricht von einer Police; ihr Versicherer, ihre Summen und ihre Daten stehen nicht in dieser Datei.</translation>
    </message>
    <message>
        <source>Held today: {insurer}, {form}, limit {limit}, retention {retention}, no retroactive date, ends {ends}.</source>
        <translation>Besteht heute: {insurer}, {form}, Versicherungssumme {limit}, Selbstbehalt {retention}, kein Rückwirkungsdatum, endet am {ends}.</translation>
    </message>
    <message>
        <source>Held today: {insurer}, {form}, limit {limit}, retention {retention}, retroactive date {since}, ends {ends}.</source>
        <translation>Besteht heute: {insurer}, {form}, Versicherungssumme {limit}, Selbstbehalt {retention}, Rückwirkungsdatum {since}, endet am {ends}.</translation>
    </message>
    <message>
        <source>What does not fit together</source>
        <translation>Was nicht zusammenpasst</translation>
    </message>
    <message>
        <source>No contract is recorded in this file.</source>
        <translation>In dieser Datei ist kein Vertrag erfasst.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Cover required</source>
        <translation>Verlangte Deckung</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Versicherungssumme</translation>
    </message>
    <message>
        <source>Proof due</source>
        <translation>Nachweis fällig</translation>
    </message>
    <message>
        <source>Proof is demanded by {fact}.</source>
        <translation>Einen Versicherungsnachweis verlangen: {fact}.</translation>
    </message>
    <message>
        <source>The highest limit required is {fact}.</source>
        <translation>Höchste verlangte Versicherungssumme: {fact}.</translation>
    </message>
    <message>
        <source>The largest liability accepted is {fact}.</source>
        <translation>Höchste vertraglich übernommene Haftung: {fact}.</translation>
    </message>
    <message>
        <source>By the profile: {sentences}</source>
        <translation>Nach dem Profil: {sentences}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>beendet am {day}</translation>
    </message>
    <message>
        <source>short</source>
        <comment>of a demand</comment>
        <translation>zu niedrig</translation>
    </message>
    <message>
        <source>proof late</source>
        <translation>Nachweis überfällig</translation>
    </message>
    <message>
        <source>proof not sent</source>
        <translation>Nachweis nicht gesendet</translation>
    </message>
    <message>
        <source>meets</source>
        <comment>a demand</comment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>incidents in five years: {fact}</source>
        <translation>Vorfälle in fünf Jahren: {fact}</translation>
    </message>
    <message>
        <source>refusals, cancellations or special terms: {fact}</source>
        <translation>Ablehnungen, Kündigungen oder besondere Bedingungen: {fact}</translation>
    </message>
    <message>
        <source>known matters: {fact}</source>
        <translation>bekannte Umstände: {fact}</translation>
    </message>
    <message>
        <source>inquiries: {fact}</source>
        <translation>Untersuchungen: {fact}</translation>
    </message>
    <message>
        <source>retroactive date: {fact}</source>
        <translation>Rückwirkungsdatum: {fact}</translation>
    </message>
    <message>
        <source>No claim, incident or inquiry of the past five years is listed.</source>
        <translation>Für die letzten fünf Jahre ist kein Anspruch, kein Vorfall und keine Untersuchung aufgeführt.</translation>
    </message>
    <message>
        <source>By the profile: {facts}.</source>
        <translation>Nach dem Profil: {facts}.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of a list</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>special terms</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Policy period</source>
        <translation>Laufzeit der Police</translation>
    </message>
    <message>
        <source>Insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Selbstbehalt</translation>
    </message>
    <message>
        <source>Special terms</source>
        <translation>Besondere Bedingungen</translation>
    </message>
    <message>
        <source>Found</source>
        <comment>incident</comment>
        <translation>Entdeckt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>State</source>
        <comment>incident</comment>
        <translation>Stand</translation>
    </message>
    <message>
        <source>What was fixed</source>
        <translation>Was behoben wurde</translation>
    </message>
    <message>
        <source>This pack names no parts of cover.</source>
        <translation>Dieser Fragebogen nennt keine Deckungsbausteine.</translation>
    </message>
    <message>
        <source>Part of cover</source>
        <translation>Deckungsbaustein</translation>
    </message>
    <message>
        <source>Held today</source>
        <translation>Besteht heute</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesart</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Asked for; nothing in the profile calls for it.</source>
        <translation>Gewünscht; im Profil gibt es dafür keinen Anlass.</translation>
    </message>
    <message>
        <source>Nothing in the profile calls for it.</source>
        <translation>Im Profil gibt es dafür keinen Anlass.</translation>
    </message>
    <message>
        <source>A contract demands more than is asked for.</source>
        <translation>Ein Vertrag verlangt mehr, als beantragt ist.</translation>
    </message>
    <message>
        <source>Not asked for.</source>
        <translation>Nicht gewünscht.</translation>
    </message>
    <message>
        <source>To agree with the policy.</source>
        <translation>Mit der Police zu vereinbaren.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <comment>cover</comment>
        <translation>nicht erfasst</translation>
    </message>
    <message>
        <source>{number} people</source>
        <translation>{number} Personen</translation>
    </message>
    <message>
        <source>↑ raises</source>
        <comment>price</comment>
        <translation>↑ erhöht</translation>
    </message>
    <message>
        <source>↓ lowers</source>
        <comment>price</comment>
        <translation>↓ senkt</translation>
    </message>
    <message>
        <source>→ neutral</source>
        <comment>price</comment>
        <translation>→ neutral</translation>
    </message>
    <message>
        <source>Price drivers</source>
        <translation>Preistreiber</translation>
    </message>
    <message>
        <source>Facts that move price and terms. They never move the points, so progress stays comparable over time.</source>
        <translation>Angaben, die Preis und Bedingungen beeinflussen. Auf die Punkte haben sie keinen Einfluss; so bleibt der Fortschritt über die Zeit vergleichbar.</translation>
    </message>
    <message>
        <source>What moves price and terms</source>
        <translation>Was Preis und Bedingungen beeinflusst</translation>
    </message>
    <message>
        <source>Exposure index</source>
        <translation>Exponierungsindex</translation>
    </message>
    <message>
        <source>No driver of the pack holds for the facts given.</source>
        <translation>Kein Preistreiber des Fragebogens trifft auf die Angaben zu.</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Preistreiber</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Every driver of the pack with a line that holds. Direction only: nothing here says by how much, and no insurer has agreed to any of it.</source>
        <translation>Jeder Preistreiber des Fragebogens, bei dem eine Zeile zutrifft. Nur die Richtung: Nichts hier sagt, um wie viel, und kein Versicherer hat dem zugestimmt.</translation>
    </message>
    <message>
        <source>This pack has no exposure index.</source>
        <translation>Dieser Fragebogen hat keinen Exponierungsindex.</translation>
    </message>
    <message>
        <source>at least {band}</source>
        <translation>mindestens {band}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Share of its maximum</source>
        <translation>Anteil am Höchstwert</translation>
    </message>
    <message>
        <source>Reading.</source>
        <translation>Lesart.</translation>
    </message>
    <message>
        <source>At least, because not all facts are given: {facts}.</source>
        <translation>Mindestens, weil nicht alle Angaben vorliegen: {facts}.</translation>
    </message>
    <message>
        <source>What was named as proof, whether it is in date, and what runs out next.</source>
        <translation>Was als Nachweis genannt wurde, ob es gültig ist und was als Nächstes abläuft.</translation>
    </message>
    <message>
        <source>Renew before cover starts</source>
        <translation>Vor Deckungsbeginn erneuern</translation>
    </message>
    <message>
        <source>sha256 begins</source>
        <translation>sha256 beginnt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>For</source>
        <comment>question</comment>
        <translation>Für</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Datiert</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>{in_date} in date</source>
        <translation>{in_date} gültig</translation>
    </message>
    <message>
        <source>{lapsed} not in date (shaded), earns nothing in the evidenced score</source>
        <translation>{lapsed} nicht gültig (getönt), zählt nicht als belegt</translation>
    </message>
    <message>
        <source>! lapses before cover starts on {day}</source>
        <translation>! läuft vor Deckungsbeginn am {day} ab</translation>
    </message>
    <message>
        <source>verified: checked by someone independent</source>
        <translation>verifiziert: von einer unabhängigen Person geprüft</translation>
    </message>
    <message>
        <source>Titles are withheld.</source>
        <translation>Die Titel sind zurückgehalten.</translation>
    </message>
    <message>
        <source>Verified by {person}: {evidence}.</source>
        <translation>Verifiziert durch {person}: {evidence}.</translation>
    </message>
    <message>
        <source>Verified, by whom is not recorded: {evidence}.</source>
        <translation>Verifiziert, durch wen ist nicht erfasst: {evidence}.</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>evidence</comment>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>The day cover should start is not given, so nothing can be said about renewals.</source>
        <translation>Der gewünschte Deckungsbeginn ist nicht angegeben, daher lässt sich über Erneuerungen nichts sagen.</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Points that lapse with it</source>
        <translation>Punkte, die damit verfallen</translation>
    </message>
    <message>
        <source>Who can renew it</source>
        <translation>Wer erneuern kann</translation>
    </message>
    <message>
        <source>A dash: other evidence in date still carries the points.</source>
        <translation>Ein Strich: Andere gültige Nachweise tragen die Punkte weiter.</translation>
    </message>
    <message>
        <source>The total is the fall of the evidenced score from today to the day cover should start.</source>
        <translation>Die Summe ist der Rückgang der belegten Punktzahl von heute bis zum gewünschten Deckungsbeginn.</translation>
    </message>
    <message>
        <source>with {number}</source>
        <translation>mit {number}</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Rounding, and evidence that comes into date</source>
        <translation>Rundung und Nachweise, die gültig werden</translation>
    </message>
    <message>
        <source>{before} → {after} evidenced</source>
        <translation>{before} → {after} belegt</translation>
    </message>
    <message>
        <source>Nothing of it was found in the answers.</source>
        <translation>Nichts davon in den Antworten gefunden.</translation>
    </message>
    <message>
        <source>Exclusion watch</source>
        <translation>Ausschlüsse im Blick</translation>
    </message>
    <message>
        <source>Policy exclusions that forms and wordings name, and the answers here that would let an insurer rely on one.</source>
        <translation>Ausschlüsse, die Formulare und Bedingungswerke nennen, und die Antworten hier, auf die ein Versicherer sich dabei berufen könnte.</translation>
    </message>
    <message>
        <source>This pack watches no exclusions.</source>
        <translation>Dieser Fragebogen beobachtet keine Ausschlüsse.</translation>
    </message>
    <message>
        <source>Exclusion or condition</source>
        <translation>Ausschluss oder Bedingung</translation>
    </message>
    <message>
        <source>Answers that bear on it</source>
        <translation>Antworten, die dafür zählen</translation>
    </message>
    <message>
        <source>{found} an answer here would let an insurer rely on it · {partly} partly, or only under some wordings · {nothing} nothing found in the answers · {not_asked} not asked or not answered.</source>
        <translation>{found} auf eine Antwort hier könnte sich ein Versicherer berufen · {partly} zum Teil oder nur bei manchen Bedingungen · {nothing} nichts in den Antworten gefunden · {not_asked} nicht gefragt oder nicht beantwortet.</translation>
    </message>
    <message>
        <source>Not asked of this registry, or not answered yet.</source>
        <translation>Für dieses Register nicht gefragt oder noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>met</source>
        <comment>framework</comment>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>part</source>
        <comment>framework</comment>
        <translation>zum Teil</translation>
    </message>
    <message>
        <source>gap</source>
        <comment>framework</comment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>not asked</source>
        <comment>framework</comment>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>Dark: met, every citing question at level 3 or 4. Mid: part, a mean level of 2 or more. Hatched: gap, below that. White: not asked; no question that counts here cites it. Counts stand in the same order.</source>
        <translation>Dunkel: erfüllt, jede Frage dazu auf Stufe 3 oder 4. Mittel: zum Teil, im Mittel Stufe 2 oder mehr. Schraffiert: Lücke, darunter. Weiß: nicht gefragt; keine hier zählende Frage nennt es. Die Zahlen stehen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>Frameworks</source>
        <translation>Rahmenwerke</translation>
    </message>
    <message>
        <source>Public frameworks, read through the questions that cite them, as answered, shown or not. Coverage, not compliance.</source>
        <translation>Öffentliche Rahmenwerke, gelesen durch die Fragen, die sie nennen, wie beantwortet, ob belegt oder nicht. Abdeckung, nicht Einhaltung.</translation>
    </message>
    <message>
        <source>Identifiers and our own short labels only.</source>
        <translation>Nur Kennungen und unsere eigenen kurzen Bezeichnungen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>{number} subcategories</source>
        <translation>{number} Unterkategorien</translation>
    </message>
    <message>
        <source>NIST CSF 2.0, by category</source>
        <translation>NIST CSF 2.0, nach Kategorie</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>standards, specifications</source>
        <translation>Standards, Spezifikationen</translation>
    </message>
    <message>
        <source>HIPAA Security Rule, 45 CFR 164 (in force)</source>
        <translation>HIPAA Security Rule, 45 CFR 164 (in Kraft)</translation>
    </message>
    <message>
        <source>met / part / gap / not</source>
        <translation>erf. / Teil / Lücke / nicht</translation>
    </message>
    <message>
        <source>HHS cybersecurity performance goals, essential</source>
        <translation>HHS-Leistungsziele zur Cybersicherheit, grundlegend</translation>
    </message>
    <message>
        <source>Enhanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>HHS goal</source>
        <translation>HHS-Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <comment>framework</comment>
        <translation>Status</translation>
    </message>
    <message>
        <source>This pack cites no frameworks.</source>
        <translation>Dieser Fragebogen nennt keine Rahmenwerke.</translation>
    </message>
    <message>
        <source>Framework</source>
        <translation>Rahmenwerk</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Cited here</source>
        <translation>Hier genannt</translation>
    </message>
    <message>
        <source>Met</source>
        <comment>framework</comment>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>framework</comment>
        <translation>Z. T.</translation>
    </message>
    <message>
        <source>Gap</source>
        <comment>framework</comment>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Conditions (subjectivities)</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Rules that act whatever the score.</source>
        <translation>Kriterien, die unabhängig von der Punktzahl greifen.</translation>
    </message>
    <message>
        <source>Rules that act whatever the score. An insurer may see any of these differently.</source>
        <translation>Kriterien, die unabhängig von der Punktzahl greifen. Ein Versicherer kann jedes davon anders sehen.</translation>
    </message>
    <message>
        <source>Answer today</source>
        <translation>Antwort heute</translation>
    </message>
    <message>
        <source>Why it matters, and what to do</source>
        <translation>Warum es zählt und was zu tun ist</translation>
    </message>
    <message>
        <source>Clears at</source>
        <translation>Entfällt ab</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>To do:</source>
        <translation>Zu tun:</translation>
    </message>
    <message>
        <source>no usual time</source>
        <translation>keine übliche Dauer</translation>
    </message>
    <message numerus="yes">
        <source>{number} conditions have a date before cover starts, {after} after.</source>
        <translation>
            <numerusform>Eine Auflage hat einen Termin vor Deckungsbeginn, {after} danach.</numerusform>
            <numerusform>{number} Auflagen haben einen Termin vor Deckungsbeginn, {after} danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <comment>conditions</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{number} answers gate the band.</source>
        <translation>{number} Antworten begrenzen das Band.</translation>
    </message>
    <message numerus="yes">
        <source>{questions} gate the band.</source>
        <translation>
            <numerusform>{questions} begrenzt das Band.</numerusform>
            <numerusform>{questions} begrenzen das Band.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open: not answered yet</source>
        <translation>Offen: noch nicht beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>{number} knock-out rules stand on questions without an answer. Such a rule is open, not fired; it may fire once the question is answered.</source>
        <translation>
            <numerusform>Ein K.-o.-Kriterium hängt an einer Frage ohne Antwort. Ein solches Kriterium ist offen und greift noch nicht; das kann sich ändern, wenn die Frage beantwortet ist.</numerusform>
            <numerusform>{number} K.-o.-Kriterien hängen an Fragen ohne Antwort. Ein solches Kriterium ist offen und greift noch nicht; das kann sich ändern, wenn die Frage beantwortet ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Was gefragt wird</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Said not to apply</source>
        <translation>Als nicht zutreffend beantwortet</translation>
    </message>
    <message>
        <source>A question that does not apply escapes its rule. An insurer may ask why it does not.</source>
        <translation>Bei einer Frage, die nicht zutrifft, kann das Kriterium nicht greifen. Ein Versicherer kann fragen, warum sie nicht zutrifft.</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>No knock-out rule fired.</source>
        <translation>Kein K.-o.-Kriterium greift.</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>column</comment>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>The questions that cost most</source>
        <translation>Die Fragen, die am meisten kosten</translation>
    </message>
    <message>
        <source>Every point, by domain. The columns add up to the printed score.</source>
        <translation>Jeder Punkt, nach Bereich. Die Spalten ergeben die gedruckte Punktzahl.</translation>
    </message>
    <message>
        <source>prints as {points} and {evidenced}</source>
        <translation>gedruckt als {points} und {evidenced}</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>points</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>points</comment>
        <translation>Unbek.</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>One scale for all bars: full width is {points} points. Solid: evidenced. Hatched: claimed. Dashed outline: open. White: lost. Earned + open + lost = possible, in every line.</source>
        <translation>Ein Maßstab für alle Balken: Die volle Breite sind {points} Punkte. Voll: belegt. Schraffiert: behauptet. Gestrichelter Rahmen: offen. Weiß: verloren. Erreicht + offen + verloren = möglich, in jeder Zeile.</translation>
    </message>
    <message>
        <source>One scale for all bars: full width is {points} points. Solid: evidenced. Hatched: claimed. Dashed outline: unknown. White: lost. Earned + unknown + lost = possible, in every line.</source>
        <translation>Ein Maßstab für alle Balken: Die volle Breite sind {points} Punkte. Voll: belegt. Schraffiert: behauptet. Gestrichelter Rahmen: unbekannt. Weiß: verloren. Erreicht + unbekannt + verloren = möglich, in jeder Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>{signs} mark knock-outs in that domain.</source>
        <translation>
            <numerusform>{signs} bezeichnet K.-o.-Kriterien in diesem Bereich.</numerusform>
            <numerusform>{signs} bezeichnen K.-o.-Kriterien in diesem Bereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No points are lost: every question that counts earns all of its points.</source>
        <translation>Keine Punkte gehen verloren: Jede Frage, die zählt, erreicht alle ihre Punkte.</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>of a question</comment>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>{cost} of the {lost} points not earned. Dashed: open, so the loss may not be real. Bars on one scale.</source>
        <translation>{cost} der {lost} nicht erreichten Punkte. Gestrichelt: offen, der Verlust steht also noch nicht fest. Balken auf einem Maßstab.</translation>
    </message>
    <message>
        <source>{number} further questions cost less each.</source>
        <translation>{number} weitere Fragen kosten jeweils weniger.</translation>
    </message>
    <message>
        <source>Limit</source>
        <comment>glossary</comment>
        <translation>Versicherungssumme</translation>
    </message>
    <message>
        <source>the most an insurer pays</source>
        <comment>glossary</comment>
        <translation>der Höchstbetrag, den ein Versicherer zahlt</translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>glossary</comment>
        <translation>Selbstbehalt</translation>
    </message>
    <message>
        <source>what the insured bears first</source>
        <comment>glossary</comment>
        <translation>was der Versicherte zuerst selbst trägt</translation>
    </message>
    <message>
        <source>Sublimit</source>
        <comment>glossary</comment>
        <translation>Sublimit</translation>
    </message>
    <message>
        <source>a lower limit for one cause</source>
        <comment>glossary</comment>
        <translation>eine niedrigere Summe für eine Ursache</translation>
    </message>
    <message>
        <source>Binding</source>
        <comment>glossary</comment>
        <translation>Deckungszusage</translation>
    </message>
    <message>
        <source>the moment cover is agreed</source>
        <comment>glossary</comment>
        <translation>der Zeitpunkt, zu dem die Deckung verbindlich vereinbart ist</translation>
    </message>
    <message>
        <source>Claims-made</source>
        <comment>glossary</comment>
        <translation>Claims-made</translation>
    </message>
    <message>
        <source>covers claims made while the policy runs</source>
        <comment>glossary</comment>
        <translation>deckt Ansprüche, die während der Laufzeit erhoben werden</translation>
    </message>
    <message>
        <source>Subjectivity</source>
        <comment>glossary</comment>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>a condition an insurer sets for its offer</source>
        <comment>glossary</comment>
        <translation>eine Bedingung, die ein Versicherer für sein Angebot stellt</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <comment>glossary</comment>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>shown by evidence in date</source>
        <comment>glossary</comment>
        <translation>durch einen gültigen Nachweis gestützt</translation>
    </message>
    <message>
        <source>Lift</source>
        <comment>glossary</comment>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>points gained by one control</source>
        <comment>glossary</comment>
        <translation>Punkte durch eine Maßnahme</translation>
    </message>
    <message>
        <source>Gate</source>
        <comment>glossary</comment>
        <translation>Begrenzung</translation>
    </message>
    <message>
        <source>a rule that caps the band</source>
        <comment>glossary</comment>
        <translation>eine Regel, die das Band nach oben begrenzt</translation>
    </message>
    <message>
        <source>Method and limits</source>
        <translation>Methode und Grenzen</translation>
    </message>
    <message>
        <source>What was computed, from what, and how far to trust it.</source>
        <translation>Was woraus berechnet wurde und wie weit man dem trauen kann.</translation>
    </message>
    <message>
        <source>How the rules beside the score are known</source>
        <translation>Woher die Regeln neben der Punktzahl bekannt sind</translation>
    </message>
    <message>
        <source>Limits of the score</source>
        <translation>Grenzen der Punktzahl</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>{pack} {version}, “{title}”, licence {licence}</source>
        <translation>{pack} {version}, „{title}“, Lizenz {licence}</translation>
    </message>
    <message>
        <source>Pack digest</source>
        <translation>Prüfsumme des Fragebogens</translation>
    </message>
    <message>
        <source>{method} (exact fractions; shown values rounded down)</source>
        <translation>{method} (genaue Brüche; gezeigte Werte abgerundet)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>regrisk {version}; report format {format}</source>
        <translation>regrisk {version}; Berichtsformat {format}</translation>
    </message>
    <message>
        <source>taken {taken}; evaluated for {today}</source>
        <translation>vom {taken}; ausgewertet zum {today}</translation>
    </message>
    <message>
        <source>Submission digest</source>
        <translation>Prüfsumme der Einreichung</translation>
    </message>
    <message>
        <source>Weights and rules are the judgement of the pack’s authors.</source>
        <translation>Gewichte und Regeln sind die Einschätzung der Verfasser des Fragebogens.</translation>
    </message>
    <message>
        <source>official text</source>
        <translation>amtlicher Text</translation>
    </message>
    <message>
        <source>read elsewhere</source>
        <translation>aus zweiter Hand</translation>
    </message>
    <message>
        <source>known in the field</source>
        <translation>in der Branche bekannt</translation>
    </message>
    <message>
        <source>judgement of the pack’s authors</source>
        <translation>Einschätzung der Verfasser des Fragebogens</translation>
    </message>
    <message>
        <source>Exclusions, parts of cover and price drivers: {number} rules state how they are known</source>
        <translation>Ausschlüsse, Deckungsbausteine und Preistreiber: {number} Regeln nennen, woher sie bekannt sind</translation>
    </message>
    <message>
        <source>The bar speaks of these rules alone, which earn no points. All weights, levels, bands and gates, and so the score and the band, are the judgement of the pack’s authors.</source>
        <translation>Der Balken spricht nur von diesen Regeln, die keine Punkte bringen. Alle Gewichte, Stufen, Bänder und Begrenzungen, und damit Punktzahl und Band, sind die Einschätzung der Verfasser des Fragebogens.</translation>
    </message>
    <message>
        <source>{section} says how far they could move the result.</source>
        <translation>{section} sagt, wie weit sie das Ergebnis verschieben könnten.</translation>
    </message>
    <message numerus="yes">
        <source>{number} further works in the pack.</source>
        <translation>
            <numerusform>Ein weiteres Werk steht im Fragebogen.</numerusform>
            <numerusform>{number} weitere Werke stehen im Fragebogen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last read {day}.</source>
        <translation>Zuletzt gelesen am {day}.</translation>
    </message>
    <message>
        <source>Each question’s own citations are in the pack.</source>
        <translation>Die Quellen jeder Frage stehen im Fragebogen.</translation>
    </message>
    <message>
        <source>Told or assumed, not seen</source>
        <translation>Mitgeteilt oder angenommen, nicht gesehen</translation>
    </message>
    <message>
        <source>These answers rest on what somebody told or supposed; nobody saw for themselves that they hold.</source>
        <translation>Diese Antworten beruhen auf dem, was jemand mitgeteilt oder angenommen hat; niemand hat selbst gesehen, dass sie zutreffen.</translation>
    </message>
    <message>
        <source>No answer is told or assumed.</source>
        <translation>Keine Antwort ist mitgeteilt oder angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} answers do not say how they are known.</source>
        <translation>
            <numerusform>Eine Antwort sagt nicht, woher sie bekannt ist.</numerusform>
            <numerusform>{number} Antworten sagen nicht, woher sie bekannt sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Told: {number} answers</source>
        <translation>
            <numerusform>Mitgeteilt: 1 Antwort</numerusform>
            <numerusform>Mitgeteilt: {number} Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assumed: {number} answers</source>
        <translation>
            <numerusform>Angenommen: 1 Antwort</numerusform>
            <numerusform>Angenommen: {number} Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message numerus="yes">
        <source>{number} more answers that earn less are marked as told in {section}.</source>
        <translation>
            <numerusform>Eine weitere Antwort, die weniger einbringt, ist in {section} als mitgeteilt vermerkt.</numerusform>
            <numerusform>{number} weitere Antworten, die weniger einbringen, sind in {section} als mitgeteilt vermerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} more answers that earn less are marked as assumed in {section}.</source>
        <translation>
            <numerusform>Eine weitere Antwort, die weniger einbringt, ist in {section} als angenommen vermerkt.</numerusform>
            <numerusform>{number} weitere Antworten, die weniger einbringen, sind in {section} als angenommen vermerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan to the next band</source>
        <translation>Plan zum nächsten Band</translation>
    </message>
    <message>
        <source>The least effort that reaches {band}, gates included. Found exactly, not by rule of thumb.</source>
        <translation>Der geringste Aufwand, der „{band}“ erreicht, Begrenzungen eingeschlossen. Genau berechnet, nicht nach Faustregel.</translation>
    </message>
    <message numerus="yes">
        <source>No plan is made while {number} questions are unanswered: an unanswered question would be planned as if nothing were done.</source>
        <translation>
            <numerusform>Es wird kein Plan erstellt, solange eine Frage unbeantwortet ist: Eine unbeantwortete Frage würde geplant, als sei nichts getan.</numerusform>
            <numerusform>Es wird kein Plan erstellt, solange {number} Fragen unbeantwortet sind: Eine unbeantwortete Frage würde geplant, als sei nichts getan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan was computed: the questions of this pack depend on each other too much.</source>
        <translation>Es wurde kein Plan berechnet: Die Fragen dieses Fragebogens hängen zu stark voneinander ab.</translation>
    </message>
    <message>
        <source>Other targets</source>
        <translation>Andere Ziele</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message numerus="yes">
        <source>{number} controls, about {days} person-days</source>
        <translation>
            <numerusform>Eine Maßnahme, etwa {days} Personentage</numerusform>
            <numerusform>{number} Maßnahmen, etwa {days} Personentage</numerusform>
        </translation>
    </message>
    <message>
        <source>Score after</source>
        <comment>narrow column</comment>
        <translation>Pkt. neu</translation>
    </message>
    <message>
        <source>Evidenced after</source>
        <comment>narrow column</comment>
        <translation>Belegt danach</translation>
    </message>
    <message>
        <source>From</source>
        <comment>day</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>day</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Band after</source>
        <translation>Band danach</translation>
    </message>
    <message>
        <source>From and to are at the earliest, if people are free: all begins today that need not wait for another control. Likely cost is money paid to others in the first year; the total adds the lines up, its range is below it.</source>
        <translation>„Von“ und „Bis“ gelten frühestens, wenn die Beteiligten Zeit haben: Alles beginnt heute, was nicht auf eine andere Maßnahme warten muss. Die Kosten sind der wahrscheinliche Betrag, der im ersten Jahr an Dritte geht; unter der Summe der Zeilen steht ihre Spanne.</translation>
    </message>
    <message>
        <source>Evidenced rises although a plan adds no evidence: what is on file for a question today is counted at the level raised. That holds only once new evidence shows the new level.</source>
        <translation>„Belegt“ steigt, obwohl ein Plan keine Nachweise hinzufügt: Was heute zu einer Frage vorliegt, zählt für die angehobene Stufe. Das gilt erst, wenn neue Nachweise die neue Stufe belegen.</translation>
    </message>
    <message>
        <source>A plan adds no evidence: that of what is raised has to be added.</source>
        <translation>Ein Plan fügt keine Nachweise hinzu: Die für die angehobenen Antworten müssen hinzukommen.</translation>
    </message>
    <message>
        <source>Solid bars are the plan.</source>
        <translation>Volle Balken sind der Plan.</translation>
    </message>
    <message>
        <source>Hatched bars clear knock-outs that are not needed for the band.</source>
        <translation>Schraffierte Balken beseitigen K.-o.-Kriterien, die für das Band nicht beseitigt werden müssen.</translation>
    </message>
    <message>
        <source>Triangles: a piece of evidence lapses.</source>
        <translation>Dreiecke: Ein Nachweis läuft ab.</translation>
    </message>
    <message>
        <source>The chart shows {shown} of the {number} steps: those that clear a gate, and those that end last.</source>
        <translation>Das Diagramm zeigt {shown} der {number} Schritte: die eine Begrenzung beseitigen und die zuletzt enden.</translation>
    </message>
    <message>
        <source>The chart shows the {shown} of the {number} steps that end last.</source>
        <translation>Das Diagramm zeigt die {shown} der {number} Schritte, die zuletzt enden.</translation>
    </message>
    <message>
        <source>Target</source>
        <comment>of a plan</comment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Controls</source>
        <comment>narrow column</comment>
        <translation>Maßn.</translation>
    </message>
    <message>
        <source>Person-days</source>
        <comment>narrow column</comment>
        <translation>Pers.-Tage</translation>
    </message>
    <message>
        <source>Reachable before cover starts</source>
        <translation>Vor Deckungsbeginn erreichbar</translation>
    </message>
    <message>
        <source>Person-days of own work and money paid to others in the first year. Ties in effort go to the lower cost, then to fewer controls. Days are at the earliest, if people are free.</source>
        <translation>Personentage eigener Arbeit und Geld, das im ersten Jahr an Dritte geht. Bei gleichem Aufwand zählen die niedrigeren Kosten, dann weniger Maßnahmen. Die Tage gelten frühestens, wenn die Beteiligten Zeit haben.</translation>
    </message>
    <message>
        <source>Not reachable: no set of controls reaches the band.</source>
        <translation>Nicht erreichbar: Keine Auswahl von Maßnahmen erreicht das Band.</translation>
    </message>
    <message>
        <source>{band}, this plan</source>
        <translation>{band}, dieser Plan</translation>
    </message>
    <message>
        <source>All knock-outs cleared</source>
        <translation>Alle K.-o.-Kriterien beseitigt</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>by {day}</source>
        <translation>bis {day}</translation>
    </message>
    <message>
        <source>yes, by {day}</source>
        <translation>ja, bis {day}</translation>
    </message>
    <message>
        <source>no: at the earliest {day}</source>
        <translation>nein: frühestens am {day}</translation>
    </message>
    <message numerus="yes">
        <source>{number} weeks · in plan · {questions}</source>
        <translation>
            <numerusform>{number} Woche · im Plan · {questions}</numerusform>
            <numerusform>{number} Wochen · im Plan · {questions}</numerusform>
        </translation>
    </message>
    <message>
        <source>knock-out outside the plan</source>
        <translation>K.-o.-Kriterium außerhalb des Plans</translation>
    </message>
    <message>
        <source>{band} reached</source>
        <translation>„{band}“ erreicht</translation>
    </message>
    <message>
        <source>cover starts</source>
        <translation>Deckungsbeginn</translation>
    </message>
    <message>
        <source>This pack asks for no facts of the profile.</source>
        <translation>Dieser Fragebogen fragt keine Angaben im Profil ab.</translation>
    </message>
    <message>
        <source>{facts} hold names and free text and do not stand in this list.</source>
        <translation>{facts} enthalten Namen und Freitext und stehen nicht in dieser Liste.</translation>
    </message>
    <message>
        <source>Given</source>
        <comment>fact</comment>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>How to read this report</source>
        <translation>Wie dieser Bericht zu lesen ist</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Three numbers, always together</source>
        <translation>Drei Zahlen, immer zusammen</translation>
    </message>
    <message>
        <source>{score} counts every answer as given. {evidenced} counts only answers whose evidence is in date. {potential} is the score if everything unknown or unanswered turned out well. Score to potential is the honest range; evidenced to score is what is claimed and not shown.</source>
        <translation>{score} zählt jede Antwort, wie sie gegeben wurde. {evidenced} zählt nur Antworten mit gültigem Nachweis. {potential} wäre die Punktzahl, wenn alles Unbekannte oder Unbeantwortete gut ausginge. Von der Punktzahl bis zum Potenzial reicht die ehrliche Spanne; von „belegt“ bis zur Punktzahl reicht, was behauptet und nicht belegt ist.</translation>
    </message>
    <message numerus="yes">
        <source>100 points are shared between {number} domains by weight, then between the questions that count. Level 0 to 4 earns none, a quarter, half, three quarters or all of a question’s points. Hidden and not-applicable questions do not count; their points move to their neighbours. Figures are rounded down, so 69.96 prints as 69.9 and never reaches a band it has not earned.</source>
        <translation>
            <numerusform>100 Punkte verteilen sich nach Gewicht auf einen Bereich, dann auf die Fragen, die zählen. Die Stufen 0 bis 4 bringen nichts, ein Viertel, die Hälfte, drei Viertel oder alle Punkte einer Frage. Ausgeblendete und nicht zutreffende Fragen zählen nicht; ihre Punkte gehen an die übrigen. Zahlen werden abgerundet: 69,96 wird als 69,9 gedruckt, und kein Band gilt als erreicht, bevor es erreicht ist.</numerusform>
            <numerusform>100 Punkte verteilen sich nach Gewicht auf {number} Bereiche, dann auf die Fragen, die zählen. Die Stufen 0 bis 4 bringen nichts, ein Viertel, die Hälfte, drei Viertel oder alle Punkte einer Frage. Ausgeblendete und nicht zutreffende Fragen zählen nicht; ihre Punkte gehen an die übrigen. Zahlen werden abgerundet: 69,96 wird als 69,9 gedruckt, und kein Band gilt als erreicht, bevor es erreicht ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Gates</source>
        <translation>Begrenzungen</translation>
    </message>
    <message>
        <source>Knock-outs change the band, never the points. A gate is a rule of the pack that holds the band while a knock-out acts, however many points there are.</source>
        <translation>K.-o.-Kriterien ändern das Band, nie die Punkte. Eine Begrenzung ist eine Regel des Fragebogens, die das Band nach oben begrenzt, solange ein K.-o.-Kriterium greift, wie viele Punkte es auch sind.</translation>
    </message>
    <message>
        <source>Level 3 of 4. Four squares: full credit.</source>
        <translation>Stufe 3 von 4. Vier Quadrate: volle Punkte.</translation>
    </message>
    <message>
        <source>“We do not know”, or not answered. Earns nothing and counts.</source>
        <translation>„Wir wissen es nicht“ oder nicht beantwortet. Bringt nichts und zählt mit.</translation>
    </message>
    <message>
        <source>Does not apply. Does not count; the reason is printed.</source>
        <translation>Trifft nicht zu. Zählt nicht; die Begründung ist gedruckt.</translation>
    </message>
    <message>
        <source>Decline: a quote is unlikely.</source>
        <translation>Ablehnung: Ein Angebot ist unwahrscheinlich.</translation>
    </message>
    <message>
        <source>Exclusion: a loss from this cause may not be covered.</source>
        <translation>Ausschluss: Ein Schaden aus dieser Ursache ist vielleicht nicht gedeckt.</translation>
    </message>
    <message>
        <source>Subjectivity: a condition to meet before or soon after binding.</source>
        <translation>Auflage: eine Bedingung, vor oder bald nach der Deckungszusage zu erfüllen.</translation>
    </message>
    <message>
        <source>Evidence in date, evidence lapsed. E12 is its number in the evidence index.</source>
        <translation>Nachweis gültig, Nachweis abgelaufen. E12 ist seine Nummer im Nachweisverzeichnis.</translation>
    </message>
    <message>
        <source>Solid: evidenced. Hatched: claimed. Dashed outline: unknown or unanswered. White: lost.</source>
        <translation>Voll: belegt. Schraffiert: behauptet. Gestrichelter Rahmen: unbekannt oder unbeantwortet. Weiß: verloren.</translation>
    </message>
    <message>
        <source>None here.</source>
        <comment>mark</comment>
        <translation>Hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>{number} here.</source>
        <comment>mark</comment>
        <translation>
            <numerusform>Hier einmal.</numerusform>
            <numerusform>{number} hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Score and gates</source>
        <translation>Punktzahl und Begrenzungen</translation>
    </message>
    <message>
        <source>What the band rests on, which rule decided it, and how firm it is.</source>
        <translation>Worauf das Band beruht, welche Regel es bestimmt hat und wie belastbar es ist.</translation>
    </message>
    <message>
        <source>How the band was reached</source>
        <translation>Wie das Band zustande kam</translation>
    </message>
    <message>
        <source>How firm is it</source>
        <translation>Wie belastbar es ist</translation>
    </message>
    <message>
        <source>What would change the band</source>
        <translation>Was das Band ändern würde</translation>
    </message>
    <message numerus="yes">
        <source>{number} questions answered “we do not know”</source>
        <translation>
            <numerusform>eine Frage mit „wir wissen es nicht“ beantwortet</numerusform>
            <numerusform>{number} Fragen mit „wir wissen es nicht“ beantwortet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions not answered yet</source>
        <translation>
            <numerusform>eine Frage noch nicht beantwortet</numerusform>
            <numerusform>{number} Fragen noch nicht beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the solid bar first: {points} points can be shown today.</source>
        <translation>Lesen Sie zuerst den vollen Balken: {points} Punkte lassen sich heute belegen.</translation>
    </message>
    <message>
        <source>The hatched bar to {points} is claimed and not shown.</source>
        <translation>Der schraffierte Balken bis {points} ist behauptet und nicht belegt.</translation>
    </message>
    <message>
        <source>The dashed part to {points} is open: {questions}.</source>
        <translation>Der gestrichelte Teil bis {points} ist offen: {questions}.</translation>
    </message>
    <message>
        <source>The upright tick is the last sealed submission, {day}.</source>
        <translation>Der senkrechte Strich ist die letzte versiegelte Einreichung, {day}.</translation>
    </message>
    <message>
        <source>{number} questions</source>
        <comment>of a gate</comment>
        <translation>{number} Fragen</translation>
    </message>
    <message>
        <source>The band stays {band}.</source>
        <translation>Das Band bleibt „{band}“.</translation>
    </message>
    <message>
        <source>The band need not hold.</source>
        <translation>Das Band kann sich dann ändern.</translation>
    </message>
    <message>
        <source>With every domain and question weight free to move by up to 20 %, the score lies between {worst} and {best} (exact bounds).</source>
        <translation>Änderte sich jedes Gewicht von Bereichen und Fragen um bis zu 20 %, läge die Punktzahl zwischen {worst} und {best} (genaue Grenzen).</translation>
    </message>
    <message>
        <source>If the weights were different.</source>
        <translation>Bei anderen Gewichten.</translation>
    </message>
    <message>
        <source>On the day cover should start.</source>
        <translation>Am gewünschten Deckungsbeginn.</translation>
    </message>
    <message>
        <source>What is open.</source>
        <translation>Was offen ist.</translation>
    </message>
    <message>
        <source>Nothing that counts is unknown or unanswered.</source>
        <translation>Nichts, was zählt, ist unbekannt oder unbeantwortet.</translation>
    </message>
    <message>
        <source>From score to potential, {score} to {potential}, is the honest range: what is unknown or unanswered lies in it.</source>
        <translation>Von der Punktzahl bis zum Potenzial, {score} bis {potential}, reicht die ehrliche Spanne: Darin liegt, was unbekannt oder unbeantwortet ist.</translation>
    </message>
    <message>
        <source>stays at {after}</source>
        <translation>Die belegte Punktzahl bleibt bei {after}</translation>
    </message>
    <message>
        <source>moves from {before} to {after}</source>
        <translation>Die belegte Punktzahl ändert sich von {before} auf {after}</translation>
    </message>
    <message>
        <source>If nothing is renewed, evidenced {moved} by {day}.</source>
        <translation>Wird nichts erneuert, gilt am {day}: {moved}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} pieces of evidence lapse; {section} lists them.</source>
        <translation>
            <numerusform>Ein Nachweis läuft ab; {section} nennt ihn.</numerusform>
            <numerusform>{number} Nachweise laufen ab; {section} nennt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the last submission</source>
        <translation>Seit der letzten Einreichung</translation>
    </message>
    <message>
        <source>No earlier sealed submission of this registry is known here.</source>
        <translation>Eine frühere versiegelte Einreichung dieses Registers ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>The last sealed submission, of {day}, answers another questionnaire, so the answers are not compared one by one. How the figures moved stands in {section}.</source>
        <translation>Die letzte versiegelte Einreichung vom {day} beantwortet einen anderen Fragebogen, deshalb sind die Antworten nicht einzeln verglichen. Wie sich die Zahlen entwickelt haben, steht in {section}.</translation>
    </message>
    <message>
        <source>Nothing changed since the submission of {day} that moves a figure; see {section}.</source>
        <translation>Seit der Einreichung vom {day} hat sich nichts geändert, was sich auf eine Zahl auswirkt; siehe {section}.</translation>
    </message>
    <message numerus="yes">
        <source>Since the submission of {day} {number} questions stand otherwise: the score moved by {score}, what is evidenced by {evidenced}. What changed and why stands in {section}.</source>
        <translation>
            <numerusform>Seit der Einreichung vom {day} hat sich bei einer Frage etwas geändert: die Punktzahl um {score}, die belegte um {evidenced}. Was sich geändert hat und warum, steht in {section}.</numerusform>
            <numerusform>Seit der Einreichung vom {day} hat sich bei {number} Fragen etwas geändert: die Punktzahl um {score}, die belegte um {evidenced}. Was sich geändert hat und warum, steht in {section}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered, evidence in date</source>
        <translation>Beantwortet, Nachweis gültig</translation>
    </message>
    <message>
        <source>Answered, not shown</source>
        <translation>Beantwortet, nicht belegt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <comment>state</comment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <comment>state</comment>
        <translation>Unbeantwortet</translation>
    </message>
    <message>
        <source>Counting</source>
        <comment>state</comment>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Not applicable, with reason</source>
        <translation>Trifft nicht zu, mit Begründung</translation>
    </message>
    <message>
        <source>Hidden by the profile</source>
        <translation>Durch das Profil ausgeblendet</translation>
    </message>
    <message>
        <source>Asked, never scored</source>
        <translation>Gefragt, nie bewertet</translation>
    </message>
    <message>
        <source>Points at stake</source>
        <translation>Betroffene Punkte</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Was im Weg steht</translation>
    </message>
    <message>
        <source>What the money buys</source>
        <translation>Was das Geld bewirkt</translation>
    </message>
    <message>
        <source>Dates that matter</source>
        <translation>Wichtige Termine</translation>
    </message>
    <message>
        <source>Share of points by domain</source>
        <translation>Anteil der Punkte nach Bereich</translation>
    </message>
    <message>
        <source>The line between the two marks is claimed and not shown.</source>
        <translation>Die Linie zwischen den beiden Zeichen zeigt, was behauptet und nicht belegt ist.</translation>
    </message>
    <message>
        <source>Decisions asked of the board</source>
        <translation>Vom Vorstand erbetene Entscheidungen</translation>
    </message>
    <message>
        <source>Summary for the board</source>
        <translation>Überblick für den Vorstand</translation>
    </message>
    <message>
        <source>Knock-outs</source>
        <translation>K.-o.-Kriterien</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exponierung</translation>
    </message>
    <message>
        <source>what can be shown today</source>
        <translation>heute belegbar</translation>
    </message>
    <message>
        <source>on what can be shown today: {band}</source>
        <translation>nach dem heute Belegbaren: {band}</translation>
    </message>
    <message>
        <source>and no condition open</source>
        <translation>und keine Auflage offen</translation>
    </message>
    <message numerus="yes">
        <source>and {number} conditions to meet</source>
        <translation>
            <numerusform>und eine Auflage zu erfüllen</numerusform>
            <numerusform>und {number} Auflagen zu erfüllen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is open</source>
        <translation>nichts ist offen</translation>
    </message>
    <message numerus="yes">
        <source>if {number} open turn out well</source>
        <translation>
            <numerusform>wenn {number} offene gut ausgeht</numerusform>
            <numerusform>wenn {number} offene gut ausgehen</numerusform>
        </translation>
    </message>
    <message>
        <source>of 100, at least, {band}: how much there is to lose</source>
        <translation>von 100, mindestens {band}: wie viel zu verlieren ist</translation>
    </message>
    <message>
        <source>of 100, {band}: how much there is to lose</source>
        <translation>von 100, {band}: wie viel zu verlieren ist</translation>
    </message>
    <message>
        <source>Trend and changes</source>
        <translation>Trend und Änderungen</translation>
    </message>
    <message>
        <source>Where the registry comes from, and how the numbers moved.</source>
        <translation>Woher das Register kommt und wie sich die Zahlen entwickelt haben.</translation>
    </message>
    <message>
        <source>From assessment to assessment</source>
        <translation>Von Bewertung zu Bewertung</translation>
    </message>
    <message>
        <source>Each difference is to the line above, as printed. Stored evaluations are never recomputed.</source>
        <translation>Jede Differenz gilt zur Zeile darüber, wie gedruckt. Gespeicherte Auswertungen werden nie neu berechnet.</translation>
    </message>
    <message>
        <source>Solid line: evidenced, what could be shown. Dashed line: score, as answered. Shaded: up to potential. Squares: sealed submissions.</source>
        <translation>Durchgezogene Linie: belegt, was sich belegen ließ. Gestrichelte Linie: Punktzahl, wie beantwortet. Getönt: bis zum Potenzial. Quadrate: versiegelte Einreichungen.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>difference</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Bruch</translation>
    </message>
    <message>
        <source>{band}, sealed</source>
        <translation>{band}, versiegelt</translation>
    </message>
    <message>
        <source>We changed</source>
        <comment>cause</comment>
        <translation>Wir änderten</translation>
    </message>
    <message>
        <source>Evidence aged</source>
        <comment>cause</comment>
        <translation>Nachweis älter</translation>
    </message>
    <message>
        <source>Pack changed</source>
        <comment>cause</comment>
        <translation>Fragebogen neu</translation>
    </message>
    <message>
        <source>From {day} to today</source>
        <translation>Vom {day} bis heute</translation>
    </message>
    <message>
        <source>Nothing changed that moves a figure.</source>
        <translation>Es hat sich nichts geändert, was sich auf eine Zahl auswirkt.</translation>
    </message>
    <message>
        <source>rounding</source>
        <translation>Rundung</translation>
    </message>
    <message>
        <source>today</source>
        <comment>chart</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>we
raised</source>
        <translation>wir
besser</translation>
    </message>
    <message>
        <source>we
lowered</source>
        <translation>wir
schwächer</translation>
    </message>
    <message>
        <source>evidence
aged</source>
        <translation>Nachweis
älter</translation>
    </message>
    <message>
        <source>pack
changed</source>
        <translation>Fragebogen
neu</translation>
    </message>
    <message>
        <source>“We changed” means the answer was given anew; “evidence aged” means nothing but the date moved; “pack changed” means the questionnaire did. The steps of both charts add up as printed.</source>
        <translation>„Wir änderten“ heißt, die Antwort wurde neu gegeben; „Nachweis älter“ heißt, nur das Datum ist fortgeschritten; „Fragebogen neu“ heißt, der Fragebogen ist ein anderer. Die Schritte beider Diagramme gehen auf, wie gedruckt.</translation>
    </message>
    <message>
        <source>The {shown} largest of {number} changes.</source>
        <translation>Die {shown} größten von {number} Änderungen.</translation>
    </message>
    <message>
        <source>No answer is given yet.</source>
        <translation>Noch ist keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>of a person</comment>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>The people of the statement, by the name or role beside their answers.</source>
        <translation>Die Personen der Erklärung, mit dem Namen oder der Funktion neben ihren Antworten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name or role</source>
        <translation>Name oder Funktion</translation>
    </message>
    <message>
        <source>Domains answered</source>
        <translation>Beantwortete Bereiche</translation>
    </message>
    <message>
        <source>Answers</source>
        <comment>narrow column</comment>
        <translation>Antw.</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Letzte</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Paraphe</translation>
    </message>
    <message>
        <source>{number} more are named beside answers in {section}.</source>
        <translation>{number} weitere sind neben Antworten in {section} genannt.</translation>
    </message>
    <message>
        <source>not dated</source>
        <translation>ohne Datum</translation>
    </message>
    <message numerus="yes">
        <source>By the profile {number} control owners were consulted; their names are withheld.</source>
        <translation>
            <numerusform>Nach dem Profil wurde {number} verantwortliche Person befragt; der Name ist zurückgehalten.</numerusform>
            <numerusform>Nach dem Profil wurden {number} verantwortliche Personen befragt; ihre Namen sind zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Control owners consulted, by the profile: {people}.</source>
        <translation>Befragte Verantwortliche nach dem Profil: {people}.</translation>
    </message>
    <message>
        <source>only what is evidenced counted</source>
        <translation>nur das Belegte zählt</translation>
    </message>
    <message>
        <source>nothing changes</source>
        <translation>sich nichts ändert</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Band before gates</source>
        <translation>Band vor Begrenzung</translation>
    </message>
    <message>
        <source>Band, not final</source>
        <translation>Band, nicht endgültig</translation>
    </message>
    <message>
        <source>every unknown and unanswered question turns out well</source>
        <translation>alles Unbekannte und Unbeantwortete gut ausgeht</translation>
    </message>
    <message>
        <source>every unknown turns out well</source>
        <translation>alles Unbekannte gut ausgeht</translation>
    </message>
    <message>
        <source>only what is evidenced on {day} counted, nothing renewed</source>
        <translation>nur das am {day} noch Belegte zählt, ohne Erneuerung</translation>
    </message>
    <message numerus="yes">
        <source>the plan is done ({number} controls)</source>
        <translation>
            <numerusform>der Plan erledigt ist (eine Maßnahme)</numerusform>
            <numerusform>der Plan erledigt ist ({number} Maßnahmen)</numerusform>
        </translation>
    </message>
    <message>
        <source>the {number} answers behind the gates are fixed, nothing else</source>
        <translation>nur die {number} Antworten hinter den Begrenzungen behoben sind</translation>
    </message>
    <message>
        <source>{questions} fixed, nothing else</source>
        <translation>nur {questions} behoben</translation>
    </message>
    <message>
        <source>all {number} declines and exclusions are fixed</source>
        <translation>alle {number} Ablehnungen und Ausschlüsse beseitigt sind</translation>
    </message>
    <message>
        <source>{questions} fixed</source>
        <translation>{questions} behoben</translation>
    </message>
    <message>
        <source>all {number} knock-outs are fixed</source>
        <translation>alle {number} K.-o.-Kriterien beseitigt sind</translation>
    </message>
    <message>
        <source>the first recommended control is done</source>
        <translation>die erste empfohlene Maßnahme erledigt ist</translation>
    </message>
    <message>
        <source>the first {number} recommended controls are done</source>
        <translation>die ersten {number} empfohlenen Maßnahmen erledigt sind</translation>
    </message>
    <message>
        <source>all recommended controls are done</source>
        <translation>alle empfohlenen Maßnahmen erledigt sind</translation>
    </message>
    <message>
        <source>none</source>
        <comment>gate</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{number} answers hold</source>
        <translation>{number} Antworten begrenzen</translation>
    </message>
    <message numerus="yes">
        <source>{questions} hold</source>
        <translation>
            <numerusform>{questions} begrenzt</numerusform>
            <numerusform>{questions} begrenzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Organisation</source>
        <comment>fact</comment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Status</source>
        <comment>fact</comment>
        <translation>Stellung</translation>
    </message>
    <message>
        <source>Roles</source>
        <comment>fact</comment>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Registries</source>
        <comment>fact</comment>
        <translation>Register</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>fact</comment>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>People, all copies</source>
        <comment>fact</comment>
        <translation>Personen, alle Kopien</translation>
    </message>
    <message>
        <source>New people a year</source>
        <comment>fact</comment>
        <translation>Neue Personen im Jahr</translation>
    </message>
    <message>
        <source>Where they live</source>
        <comment>fact</comment>
        <translation>Wo sie leben</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <comment>fact</comment>
        <translation>Arten von Daten</translation>
    </message>
    <message>
        <source>Form</source>
        <comment>fact</comment>
        <translation>Form</translation>
    </message>
    <message>
        <source>Reports to</source>
        <comment>fact</comment>
        <translation>Berichtet an</translation>
    </message>
    <message>
        <source>Sites, outside users</source>
        <comment>fact</comment>
        <translation>Einrichtungen, Externe</translation>
    </message>
    <message>
        <source>Technology</source>
        <comment>fact</comment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Revenue</source>
        <comment>fact</comment>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>People with access</source>
        <comment>fact</comment>
        <translation>Personen mit Zugriff</translation>
    </message>
    <message>
        <source>Cover wanted</source>
        <comment>fact</comment>
        <translation>Gewünschte Deckung</translation>
    </message>
    <message>
        <source>Limit asked</source>
        <comment>fact</comment>
        <translation>Beantragte Summe</translation>
    </message>
    <message>
        <source>Retention</source>
        <comment>fact</comment>
        <translation>Selbstbehalt</translation>
    </message>
    <message>
        <source>Cover to start</source>
        <comment>fact</comment>
        <translation>Deckung soll beginnen</translation>
    </message>
    <message>
        <source>Retroactive date</source>
        <comment>fact</comment>
        <translation>Rückwirkungsdatum</translation>
    </message>
    <message>
        <source>Refusals, terms</source>
        <comment>fact</comment>
        <translation>Ablehnungen, Bedingungen</translation>
    </message>
    <message>
        <source>Incidents, 5 years</source>
        <comment>fact</comment>
        <translation>Vorfälle, 5 Jahre</translation>
    </message>
    <message>
        <source>Known matters</source>
        <comment>fact</comment>
        <translation>Bekannte Umstände</translation>
    </message>
    <message>
        <source>Inquiries, 5 years</source>
        <comment>fact</comment>
        <translation>Untersuchungen, 5 Jahre</translation>
    </message>
    <message>
        <source>Proof demanded by</source>
        <comment>fact</comment>
        <translation>Nachweis verlangt von</translation>
    </message>
    <message>
        <source>Highest limit</source>
        <comment>fact</comment>
        <translation>Höchste Summe</translation>
    </message>
    <message>
        <source>Largest liability</source>
        <comment>fact</comment>
        <translation>Höchste Haftung</translation>
    </message>
    <message>
        <source>One event hits all</source>
        <comment>fact</comment>
        <translation>Ereignis trifft alle</translation>
    </message>
    <message>
        <source>Upgrade, last, next</source>
        <comment>fact</comment>
        <translation>Upgrade, letztes, nächstes</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <comment>people</comment>
        <translation>{least} bis {most}</translation>
    </message>
    <message>
        <source>{number} sites</source>
        <translation>{number} Einrichtungen</translation>
    </message>
    <message>
        <source>{number} outside accounts</source>
        <translation>{number} externe Konten</translation>
    </message>
    <message>
        <source>none</source>
        <comment>incidents</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not counted</source>
        <comment>incidents</comment>
        <translation>nicht gezählt</translation>
    </message>
    <message numerus="yes">
        <source>{number} incidents</source>
        <translation>
            <numerusform>{number} Vorfall</numerusform>
            <numerusform>{number} Vorfälle</numerusform>
        </translation>
    </message>
    <message>
        <source>{incidents}; {people} people in the largest</source>
        <translation>{incidents}; {people} Personen im größten</translation>
    </message>
    <message>
        <source>no amount</source>
        <translation>ohne Betrag</translation>
    </message>
    <message>
        <source>{amount} for {cover}</source>
        <translation>{amount} für {cover}</translation>
    </message>
    <message>
        <source>none</source>
        <comment>upgrade</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>last {last}, next {following}</source>
        <comment>upgrade</comment>
        <translation>letztes {last}, nächstes {following}</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <comment>amount</comment>
        <translation>{least} oder mehr</translation>
    </message>
    <message>
        <source>under {most}</source>
        <comment>amount</comment>
        <translation>unter {most}</translation>
    </message>
    <message>
        <source>{least} to under {most}</source>
        <comment>amount</comment>
        <translation>{least} bis unter {most}</translation>
    </message>
    <message>
        <source>Before binding</source>
        <translation>Vor der Deckungszusage</translation>
    </message>
    <message>
        <source>More than 90 days after binding</source>
        <translation>Mehr als 90 Tage nach der Deckungszusage</translation>
    </message>
    <message>
        <source>Within {days} days of binding</source>
        <translation>Binnen {days} Tagen nach der Deckungszusage</translation>
    </message>
    <message numerus="yes">
        <source>{band}, and {number} short fixes away from {next}.</source>
        <translation>
            <numerusform>{band}, nur eine kleine Maßnahme von „{next}“ entfernt.</numerusform>
            <numerusform>{band}, nur {number} kleine Maßnahmen von „{next}“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{band}, held by a gate: {questions}.</source>
        <translation>{band}, begrenzt durch {questions}.</translation>
    </message>
    <message>
        <source>{band}, {points} points short of {next} and held by a gate: {questions}.</source>
        <translation>{band}, {points} Punkte unter „{next}“ und begrenzt durch {questions}.</translation>
    </message>
    <message>
        <source>{band}, {points} points short of {next}.</source>
        <translation>{band}, {points} Punkte unter „{next}“.</translation>
    </message>
    <message>
        <source>{band}; no condition of this questionnaire is open.</source>
        <translation>{band}; keine Auflage dieses Fragebogens ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>{band}; {number} conditions to meet.</source>
        <translation>
            <numerusform>{band}; eine Auflage zu erfüllen.</numerusform>
            <numerusform>{band}; {number} Auflagen zu erfüllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{claimed} of the {score} points are claimed and cannot be shown today.</source>
        <translation>{claimed} der {score} Punkte sind behauptet und lassen sich heute nicht belegen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} short fixes away from {next}.</source>
        <translation>
            <numerusform>Eine kleine Maßnahme von „{next}“ entfernt.</numerusform>
            <numerusform>{number} kleine Maßnahmen von „{next}“ entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Held by a gate: {questions}.</source>
        <translation>Begrenzt durch {questions}.</translation>
    </message>
    <message>
        <source>{points} points short of {next} and held by a gate: {questions}.</source>
        <translation>{points} Punkte unter „{next}“ und begrenzt durch {questions}.</translation>
    </message>
    <message>
        <source>{points} points short of {next}.</source>
        <translation>{points} Punkte unter „{next}“.</translation>
    </message>
    <message>
        <source>No condition of this questionnaire is open.</source>
        <translation>Keine Auflage dieses Fragebogens ist offen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} conditions to meet.</source>
        <translation>
            <numerusform>Eine Auflage zu erfüllen.</numerusform>
            <numerusform>{number} Auflagen zu erfüllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} answers</source>
        <translation>{number} Antworten</translation>
    </message>
    <message>
        <source>stated, withheld</source>
        <translation>angegeben, zurückgehalten</translation>
    </message>
    <message>
        <source>Reason on file (withheld).</source>
        <translation>Begründung liegt vor (zurückgehalten).</translation>
    </message>
    <message>
        <source>Explained in writing (withheld).</source>
        <translation>Schriftlich erklärt (zurückgehalten).</translation>
    </message>
    <message>
        <source>Organisation withheld</source>
        <translation>Organisation zurückgehalten</translation>
    </message>
    <message>
        <source>role withheld</source>
        <translation>Funktion zurückgehalten</translation>
    </message>
    <message>
        <source>insurer withheld</source>
        <translation>Versicherer zurückgehalten</translation>
    </message>
    <message>
        <source>special term withheld</source>
        <translation>besondere Bedingung zurückgehalten</translation>
    </message>
    <message>
        <source>Person {letter}</source>
        <translation>Person {letter}</translation>
    </message>
    <message>
        <source>Registry {letter}</source>
        <translation>Register {letter}</translation>
    </message>
    <message>
        <source>Partner {letter}</source>
        <translation>Partner {letter}</translation>
    </message>
    <message>
        <source>A self-assessment of how ready this registry is to be insured, read through one published question pack. Every point shown has a reason, every claim says whether it can be shown, and all figures add up.</source>
        <translation>Eine Selbstbewertung, wie gut dieses Register darauf vorbereitet ist, versichert zu werden, gelesen durch einen veröffentlichten Fragebogen. Jeder gezeigte Punkt hat einen Grund, jede Behauptung sagt, ob sie sich belegen lässt, und alle Zahlen gehen auf.</translation>
    </message>
    <message>
        <source>Not an application, a quotation, a certificate or legal advice. No insurer has seen or agreed to anything in it. A band is not a promise of cover, and an insurer may ask for more or decide otherwise.</source>
        <translation>Kein Antrag, kein Angebot, kein Zertifikat und keine Rechtsberatung. Kein Versicherer hat etwas davon gesehen oder ihm zugestimmt. Ein Band ist kein Versprechen einer Deckung; ein Versicherer kann mehr verlangen oder anders entscheiden.</translation>
    </message>
    <message>
        <source>Anyone holding the sealed pack can check that this report and the evidence list are unaltered: run “regrisk verify” on the pack file.</source>
        <translation>Wer die versiegelte Einreichung hat, kann mit „regrisk verify“ und der Datei prüfen, ob dieser Bericht und die Liste der Nachweise unverändert sind.</translation>
    </message>
    <message>
        <source>Once it is sealed: anyone holding the sealed pack can check that this report and the evidence list are unaltered: run “regrisk verify” on the pack file.</source>
        <translation>Sobald er versiegelt ist: Wer die versiegelte Einreichung hat, kann mit „regrisk verify“ und der Datei prüfen, ob dieser Bericht und die Liste der Nachweise unverändert sind.</translation>
    </message>
    <message>
        <source>The name of the registry stays by design; the number of people in it is given as a range, or rounded where a file must hold a number. System, vendor, partner and personal names, free-text scope and notes, and evidence titles are left out. Nothing else is changed: all points, levels, dates and digests are those of the full report.</source>
        <translation>Der Name des Registers bleibt mit Absicht stehen; die Zahl der Personen darin ist als Spanne angegeben, oder gerundet, wo eine Datei eine Zahl enthalten muss. Namen von Systemen, Dienstleistern, Partnern und Personen, Freitext zu Geltungsbereich und Notizen sowie Titel von Nachweisen fehlen. Sonst ist nichts geändert: Alle Punkte, Stufen, Daten und Prüfsummen sind die des vollständigen Berichts.</translation>
    </message>
    <message>
        <source>Points alone would not be enough: at {limit} or more the decline on {question} would still hold the band at {band}. Points and gates are two different facts, and both are shown.</source>
        <translation>Punkte allein reichen nicht: Auch bei {limit} oder mehr würde die Ablehnung bei {question} das Band noch auf „{band}“ begrenzen. Punkte und Begrenzungen sind zwei verschiedene Dinge, und beide sind gezeigt.</translation>
    </message>
    <message>
        <source>Points alone would not be enough: at {limit} or more the declines on {question} would still hold the band at {band}. Points and gates are two different facts, and both are shown.</source>
        <translation>Punkte allein reichen nicht: Auch bei {limit} oder mehr würden die Ablehnungen bei {question} das Band noch auf „{band}“ begrenzen. Punkte und Begrenzungen sind zwei verschiedene Dinge, und beide sind gezeigt.</translation>
    </message>
    <message>
        <source>Points alone would not be enough: at {limit} or more the exclusion on {question} would still hold the band at {band}. Points and gates are two different facts, and both are shown.</source>
        <translation>Punkte allein reichen nicht: Auch bei {limit} oder mehr würde der Ausschluss bei {question} das Band noch auf „{band}“ begrenzen. Punkte und Begrenzungen sind zwei verschiedene Dinge, und beide sind gezeigt.</translation>
    </message>
    <message>
        <source>Points alone would not be enough: at {limit} or more the exclusions on {question} would still hold the band at {band}. Points and gates are two different facts, and both are shown.</source>
        <translation>Punkte allein reichen nicht: Auch bei {limit} oder mehr würden die Ausschlüsse bei {question} das Band noch auf „{band}“ begrenzen. Punkte und Begrenzungen sind zwei verschiedene Dinge, und beide sind gezeigt.</translation>
    </message>
    <message>
        <source>Points alone would not be enough: at {limit} or more the condition on {question} would still hold the band at {band}. Points and gates are two different facts, and both are shown.</source>
        <translation>Punkte allein reichen nicht: Auch bei {limit} oder mehr würde die Auflage bei {question} das Band noch auf „{band}“ begrenzen. Punkte und Begrenzungen sind zwei verschiedene Dinge, und beide sind gezeigt.</translation>
    </message>
    <message>
        <source>Points alone would not be enough: at {limit} or more the conditions on {question} would still hold the band at {band}. Points and gates are two different facts, and both are shown.</source>
        <translation>Punkte allein reichen nicht: Auch bei {limit} oder mehr würden die Auflagen bei {question} das Band noch auf „{band}“ begrenzen. Punkte und Begrenzungen sind zwei verschiedene Dinge, und beide sind gezeigt.</translation>
    </message>
    <message>
        <source>A target date is the registry’s own plan; an insurer may set another.</source>
        <translation>Ein Termin ist der eigene Plan des Registers; ein Versicherer kann einen anderen setzen.</translation>
    </message>
    <message>
        <source>Policy wordings differ; this is not a reading of any policy.</source>
        <translation>Der Wortlaut von Policen unterscheidet sich; dies ist keine Auslegung einer Police.</translation>
    </message>
    <message>
        <source>Coverage, not compliance. This table does not show compliance with any rule. The HIPAA proposal of 6 January 2025 is not final and is not used.</source>
        <translation>Abdeckung, nicht Einhaltung. Diese Tabelle zeigt nicht, dass eine Vorschrift eingehalten ist. Der HIPAA-Vorschlag vom 6. Januar 2025 ist nicht endgültig und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>The line breaks where the pack changed its major version: scores left and right of a break are not comparable.</source>
        <translation>Die Linie bricht ab, wo der Fragebogen seine Hauptversion wechselte: Punktzahlen links und rechts eines Bruchs sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>We have read the answers in this report. To the best of our knowledge, after asking the people named below, they are true and complete as of {date}, within the scope stated for each. Where we do not know, we have said so. Where an answer could not be shown by evidence in date, the report says that it is claimed and not shown. We will tell the broker if an answer changes before cover starts.</source>
        <translation>Wir haben die Antworten in diesem Bericht gelesen. Nach bestem Wissen, und nachdem wir die unten Genannten gefragt haben, sind sie zum {date} wahr und vollständig, in dem Geltungsbereich, der zu jeder genannt ist. Wo wir etwas nicht wissen, haben wir das angegeben. Wo sich eine Antwort nicht durch einen gültigen Nachweis belegen ließ, sagt der Bericht, dass sie behauptet und nicht belegt ist. Wir informieren den Makler, wenn sich eine Antwort vor Deckungsbeginn ändert.</translation>
    </message>
    <message>
        <source>We understand that readiness is this pack’s reading, that no insurer has agreed to anything, and that a policy’s own wording and application govern.</source>
        <translation>Uns ist bewusst, dass die Bereitschaft die Lesart dieses Fragebogens ist, dass kein Versicherer ihr zugestimmt hat und dass der Wortlaut der Police und der Antrag maßgeblich sind.</translation>
    </message>
    <message>
        <source>This page is signed by people. It is not an insurance application and does not replace one.</source>
        <translation>Diese Seite wird von Personen unterschrieben. Sie ist kein Versicherungsantrag und ersetzt keinen.</translation>
    </message>
    <message>
        <source>Electronic signature: a self-signed certificate shows that the file is unaltered. It does not show who signed.</source>
        <translation>Elektronische Signatur: Ein selbst ausgestelltes Zertifikat zeigt, dass die Datei unverändert ist. Es zeigt nicht, wer signiert hat.</translation>
    </message>
    <message>
        <source>Signed electronically: the signature shows that no file of the submission was altered since. It shows who signed only to those who know the certificate from elsewhere.</source>
        <translation>Elektronisch signiert: Die Signatur zeigt, dass seither keine Datei der Einreichung verändert wurde. Wer signiert hat, zeigt sie nur denen, die das Zertifikat auf anderem Weg kennen.</translation>
    </message>
    <message>
        <source>Not signed electronically: the digests show a change made by accident, and do not keep anyone from changing files and digests together.</source>
        <translation>Nicht elektronisch signiert: Die Prüfsummen zeigen eine versehentliche Änderung und hindern niemanden daran, Dateien und Prüfsummen gemeinsam zu ändern.</translation>
    </message>
    <message>
        <source>Weights are opinion, stated and open.</source>
        <translation>Gewichte sind Meinung, benannt und offengelegt.</translation>
    </message>
    <message>
        <source>It measures answers, not the registry. A wrong answer gives a wrong score.</source>
        <translation>Sie misst Antworten, nicht das Register. Eine falsche Antwort ergibt eine falsche Punktzahl.</translation>
    </message>
    <message>
        <source>No score here has been tested against claims. Bands follow what forms and wordings ask; insurers decide by their own rules.</source>
        <translation>Keine Punktzahl hier wurde an Schadenfällen überprüft. Die Bänder folgen dem, was Formulare und Bedingungen fragen; Versicherer entscheiden nach eigenen Regeln.</translation>
    </message>
    <message>
        <source>Fines may be uninsurable in some states.</source>
        <translation>Bußgelder sind in manchen US-Bundesstaaten möglicherweise nicht versicherbar.</translation>
    </message>
    <message>
        <source>Law and wordings as of {date}. Proposed rules are never scored.</source>
        <translation>Recht und Bedingungen, Stand {date}. Vorgeschlagene Vorschriften werden nie bewertet.</translation>
    </message>
    <message>
        <source>{open} of {counting} questions are unanswered; no band yet</source>
        <translation>{open} von {counting} Fragen sind unbeantwortet; noch kein Band</translation>
    </message>
    <message>
        <source>This report is provisional and cannot be signed.</source>
        <translation>Dieser Bericht ist vorläufig und kann nicht unterschrieben werden.</translation>
    </message>
    <message>
        <source>None of the {count} decline rules fired.</source>
        <translation>Keines der {count} Ablehnungskriterien greift.</translation>
    </message>
    <message>
        <source>No exclusion rule fired.</source>
        <translation>Kein Ausschlusskriterium greift.</translation>
    </message>
    <message>
        <source>No condition is open.</source>
        <translation>Keine Auflage ist offen.</translation>
    </message>
    <message>
        <source>No answers contradict each other; {count} rules were checked.</source>
        <translation>Keine Antworten widersprechen sich; {count} Regeln wurden geprüft.</translation>
    </message>
    <message>
        <source>No contract in the register demands proof of insurance.</source>
        <translation>Kein Vertrag im Verzeichnis verlangt einen Versicherungsnachweis.</translation>
    </message>
    <message>
        <source>No set of controls in this pack reaches {band}.</source>
        <translation>Keine Auswahl von Maßnahmen dieses Fragebogens erreicht „{band}“.</translation>
    </message>
    <message>
        <source>This is the first assessment; there is no trend yet.</source>
        <translation>Dies ist die erste Bewertung; es gibt noch keinen Trend.</translation>
    </message>
    <message>
        <source>No earlier assessment was given to this report.</source>
        <translation>Diesem Bericht lag keine frühere Bewertung vor.</translation>
    </message>
    <message>
        <source>Nothing lapses before cover starts.</source>
        <translation>Vor Deckungsbeginn läuft nichts ab.</translation>
    </message>
    <message>
        <source>Not asked of this registry</source>
        <translation>Diesem Register nicht gestellt</translation>
    </message>
    <message>
        <source>Does not apply: {reason}</source>
        <translation>Trifft nicht zu: {reason}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Nothing listed</source>
        <translation>Nichts aufgeführt</translation>
    </message>
    <message>
        <source>These are two registries: "{was}" of {was_by} and "{now}" of {now_by}. Compare two assessments of one registry.</source>
        <translation>Das sind zwei Register: „{was}“ ({was_by}) und „{now}“ ({now_by}). Vergleichen Sie zwei Bewertungen desselben Registers.</translation>
    </message>
    <message>
        <source>These answer two questionnaires: "{was}" and "{now}". Compare two assessments of one questionnaire.</source>
        <translation>Diese Bewertungen beantworten zwei Fragebögen: „{was}“ und „{now}“. Vergleichen Sie zwei Bewertungen desselben Fragebogens.</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>held cover</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>the beginning</source>
        <comment>of cover</comment>
        <translation>dem Beginn</translation>
    </message>
    <message>
        <source>Answer it by hand: {what}</source>
        <translation>Antworten Sie von Hand: {what}</translation>
    </message>
    <message>
        <source>{id}: not known.</source>
        <translation>{id}: nicht bekannt.</translation>
    </message>
    <message>
        <source>{id}: not answered.</source>
        <translation>{id}: nicht beantwortet.</translation>
    </message>
    <message>
        <source>{id}: not asked of this registry.</source>
        <translation>{id}: diesem Register nicht gestellt.</translation>
    </message>
    <message>
        <source>A strict form's yes would be false because {reasons}.</source>
        <translation>Ein Ja auf einem strengen Formular wäre falsch, denn: {reasons}.</translation>
    </message>
    <message>
        <source>A strict form's no would be false because {reasons}.</source>
        <translation>Ein Nein auf einem strengen Formular wäre falsch, denn: {reasons}.</translation>
    </message>
    <message>
        <source>A strict form's yes alone cannot be shown to be true.</source>
        <translation>Ein bloßes Ja auf einem strengen Formular lässt sich nicht als wahr belegen.</translation>
    </message>
    <message>
        <source>A strict form's no alone cannot be shown to be true.</source>
        <translation>Ein bloßes Nein auf einem strengen Formular lässt sich nicht als wahr belegen.</translation>
    </message>
    <message>
        <source>Not known: do not answer yes.</source>
        <translation>Nicht bekannt: Antworten Sie nicht mit Ja.</translation>
    </message>
    <message>
        <source>Not known: do not answer no.</source>
        <translation>Nicht bekannt: Antworten Sie nicht mit Nein.</translation>
    </message>
    <message>
        <source>The answer is yes only with this added: {reserves}.</source>
        <translation>Die Antwort ist Ja nur mit diesem Zusatz: {reserves}.</translation>
    </message>
    <message>
        <source>The answer is no only with this added: {reserves}.</source>
        <translation>Die Antwort ist Nein nur mit diesem Zusatz: {reserves}.</translation>
    </message>
    <message>
        <source>No plain yes; say this instead: {reserves}.</source>
        <translation>Kein bloßes Ja; sagen Sie stattdessen: {reserves}.</translation>
    </message>
    <message>
        <source>No plain no; say this instead: {reserves}.</source>
        <translation>Kein bloßes Nein; sagen Sie stattdessen: {reserves}.</translation>
    </message>
    <message>
        <source>Not known: leave it empty.</source>
        <translation>Nicht bekannt: Lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Answer it by hand.</source>
        <translation>Antworten Sie von Hand.</translation>
    </message>
    <message>
        <source>No sentence follows from the answers: answer in your own words.</source>
        <translation>Aus den Antworten folgt kein Satz: Antworten Sie mit eigenen Worten.</translation>
    </message>
    <message>
        <source>No sentence follows from the answers: answer in your own words from {names}.</source>
        <translation>Aus den Antworten folgt kein Satz: Antworten Sie mit eigenen Worten anhand von {names}.</translation>
    </message>
    <message numerus="yes">
        <source>{names} support a plain yes.</source>
        <translation>
            <numerusform>{names} stützt ein bloßes Ja.</numerusform>
            <numerusform>{names} stützen ein bloßes Ja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} support a plain no.</source>
        <translation>
            <numerusform>{names} stützt ein bloßes Nein.</numerusform>
            <numerusform>{names} stützen ein bloßes Nein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} make the answer yes.</source>
        <translation>
            <numerusform>Wegen {names} lautet die Antwort Ja.</numerusform>
            <numerusform>Wegen {names} lautet die Antwort Ja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} make the answer no.</source>
        <translation>
            <numerusform>Wegen {names} lautet die Antwort Nein.</numerusform>
            <numerusform>Wegen {names} lautet die Antwort Nein.</numerusform>
        </translation>
    </message>
    <message>
        <source>With this added: {reserves}.</source>
        <translation>Mit diesem Zusatz: {reserves}.</translation>
    </message>
    <message>
        <source>Taken from {id}.</source>
        <translation>Übernommen aus {id}.</translation>
    </message>
    <message>
        <source>the sentence below</source>
        <translation>der Satz unten</translation>
    </message>
    <message>
        <source>the sentences below</source>
        <translation>die Sätze unten</translation>
    </message>
    <message>
        <source>the scope of {questions}, word for word</source>
        <translation>der Geltungsbereich von {questions}, Wort für Wort</translation>
    </message>
    <message>
        <source>that {questions} does not apply, and why</source>
        <translation>dass {questions} nicht zutrifft, und warum</translation>
    </message>
    <message>
        <source>{questions} rests on an assumption, so ask the owner first</source>
        <translation>{questions} beruht auf einer Annahme, fragen Sie daher zuerst die verantwortliche Person</translation>
    </message>
    <message numerus="yes">
        <source>{questions} are claimed, not evidenced</source>
        <translation>
            <numerusform>{questions} ist behauptet, nicht belegt</numerusform>
            <numerusform>{questions} sind behauptet, nicht belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>{id} says “{text}”</source>
        <translation>{id} sagt „{text}“</translation>
    </message>
    <message>
        <source>{question} is at level {level}; a decline is likely below level {below}. {why}</source>
        <translation>{question} steht auf Stufe {level}; unter Stufe {below} ist eine Ablehnung wahrscheinlich. {why}</translation>
    </message>
    <message>
        <source>{question} is at level {level}; an exclusion is likely below level {below}. {why}</source>
        <translation>{question} steht auf Stufe {level}; unter Stufe {below} ist ein Ausschluss wahrscheinlich. {why}</translation>
    </message>
    <message>
        <source>{question} is at level {level}; a condition is likely below level {below}. {why}</source>
        <translation>{question} steht auf Stufe {level}; unter Stufe {below} ist eine Auflage wahrscheinlich. {why}</translation>
    </message>
    <message>
        <source>{question} is unknown, which counts as level 0; a decline is likely below level {below}. {why}</source>
        <translation>{question} ist unbekannt und zählt als Stufe 0; unter Stufe {below} ist eine Ablehnung wahrscheinlich. {why}</translation>
    </message>
    <message>
        <source>{question} is unknown, which counts as level 0; an exclusion is likely below level {below}. {why}</source>
        <translation>{question} ist unbekannt und zählt als Stufe 0; unter Stufe {below} ist ein Ausschluss wahrscheinlich. {why}</translation>
    </message>
    <message>
        <source>{question} is unknown, which counts as level 0; a condition is likely below level {below}. {why}</source>
        <translation>{question} ist unbekannt und zählt als Stufe 0; unter Stufe {below} ist eine Auflage wahrscheinlich. {why}</translation>
    </message>
    <message>
        <source>Clears the decline on {question}.</source>
        <translation>Beseitigt die Ablehnung bei {question}.</translation>
    </message>
    <message>
        <source>Clears the exclusion on {question}.</source>
        <translation>Beseitigt den Ausschluss bei {question}.</translation>
    </message>
    <message>
        <source>Clears the condition on {question}.</source>
        <translation>Beseitigt die Auflage bei {question}.</translation>
    </message>
    <message>
        <source>A decline is likely on {question}.</source>
        <translation>Bei {question} ist eine Ablehnung wahrscheinlich.</translation>
    </message>
    <message>
        <source>An exclusion is likely on {question}.</source>
        <translation>Bei {question} ist ein Ausschluss wahrscheinlich.</translation>
    </message>
    <message>
        <source>A condition is likely on {question}.</source>
        <translation>Bei {question} ist eine Auflage wahrscheinlich.</translation>
    </message>
    <message>
        <source>Leaves the score as it is.</source>
        <translation>Lässt die Punktzahl, wie sie ist.</translation>
    </message>
    <message>
        <source>Leaves the evidenced score as it is.</source>
        <translation>Lässt die belegte Punktzahl, wie sie ist.</translation>
    </message>
    <message>
        <source>Raises the score by less than 0.1.</source>
        <translation>Erhöht die Punktzahl um weniger als 0,1.</translation>
    </message>
    <message>
        <source>Raises the evidenced score by less than 0.1.</source>
        <translation>Erhöht die belegte Punktzahl um weniger als 0,1.</translation>
    </message>
    <message>
        <source>Lowers the score by less than 0.1.</source>
        <translation>Senkt die Punktzahl um weniger als 0,1.</translation>
    </message>
    <message>
        <source>Lowers the evidenced score by less than 0.1.</source>
        <translation>Senkt die belegte Punktzahl um weniger als 0,1.</translation>
    </message>
    <message>
        <source>{points} to the score.</source>
        <translation>{points} zur Punktzahl.</translation>
    </message>
    <message>
        <source>{points} to the evidenced score.</source>
        <translation>{points} zur belegten Punktzahl.</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>{amount} $</translation>
    </message>
    <message>
        <source>The band moves from {before} to {after}.</source>
        <translation>Das Band wechselt von „{before}“ zu „{after}“.</translation>
    </message>
    <message>
        <source>Not asked of this registry, so it does not count.</source>
        <translation>Diesem Register nicht gestellt, zählt daher nicht.</translation>
    </message>
    <message>
        <source>Asked for terms only. It earns no points.</source>
        <translation>Nur für die Bedingungen gefragt. Bringt keine Punkte.</translation>
    </message>
    <message>
        <source>Level 0 earns nothing.</source>
        <translation>Stufe 0 bringt nichts.</translation>
    </message>
    <message>
        <source>Level {level} earns {percent} %.</source>
        <translation>Stufe {level} bringt {percent} %.</translation>
    </message>
    <message>
        <source>Claimed, not shown.</source>
        <translation>Behauptet, nicht belegt.</translation>
    </message>
    <message>
        <source>Unknown earns 0 and counts.</source>
        <translation>Unbekannt bringt 0 und zählt mit.</translation>
    </message>
    <message>
        <source>Not answered yet. It earns 0 and counts.</source>
        <translation>Noch nicht beantwortet. Bringt 0 und zählt mit.</translation>
    </message>
    <message>
        <source>Does not apply. Its points moved to its neighbours.</source>
        <translation>Trifft nicht zu. Die Punkte gingen an die übrigen Fragen.</translation>
    </message>
    <message>
        <source>Its share of the points moved, because other questions began or ceased to count.</source>
        <translation>Ihr Anteil an den Punkten änderte sich, weil andere Fragen nun zählen oder nicht mehr zählen.</translation>
    </message>
    <message>
        <source>Other answers decide whether it is asked.</source>
        <translation>Andere Antworten entscheiden, ob sie gestellt wird.</translation>
    </message>
    <message>
        <source>The questionnaire decides anew whether it is asked.</source>
        <translation>Der Fragebogen entscheidet neu, ob sie gestellt wird.</translation>
    </message>
    <message>
        <source>Evidence of other answers decides whether it is asked.</source>
        <translation>Nachweise anderer Antworten entscheiden, ob sie gestellt wird.</translation>
    </message>
    <message>
        <source>Its share of the points moved with the questionnaire.</source>
        <translation>Ihr Anteil an den Punkten änderte sich mit dem Fragebogen.</translation>
    </message>
    <message>
        <source>Level {level}</source>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>level {level}</source>
        <comment>answer in a sentence</comment>
        <translation>Stufe {level}</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>answer in a sentence</comment>
        <translation>„unbekannt“</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>answer in a sentence</comment>
        <translation>„trifft nicht zu“</translation>
    </message>
    <message>
        <source>not answered</source>
        <comment>answer in a sentence</comment>
        <translation>„nicht beantwortet“</translation>
    </message>
    <message>
        <source>The evidence ran out, so the answer is now claimed and not shown.</source>
        <translation>Der Nachweis ist abgelaufen, daher ist die Antwort nun behauptet und nicht belegt.</translation>
    </message>
    <message>
        <source>Evidence in date</source>
        <translation>Nachweis gültig</translation>
    </message>
    <message>
        <source>No evidence in date</source>
        <translation>Kein gültiger Nachweis</translation>
    </message>
    <message>
        <source>Evidence with a later date came into date.</source>
        <translation>Ein später datierter Nachweis wurde gültig.</translation>
    </message>
    <message>
        <source>Not in the questionnaire</source>
        <translation>Nicht im Fragebogen</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>The question was added.</source>
        <translation>Die Frage kam hinzu.</translation>
    </message>
    <message>
        <source>The question was taken out.</source>
        <translation>Die Frage wurde herausgenommen.</translation>
    </message>
    <message>
        <source>Its help, citations or evidence list was edited.</source>
        <translation>Ihre Hilfe, Quellen oder Nachweisliste wurde bearbeitet.</translation>
    </message>
    <message>
        <source>The answer given before is no longer offered.</source>
        <translation>Die frühere Antwort wird nicht mehr angeboten.</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <translation>Gewicht {weight}</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Version</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>We say {now} instead of {was}.</source>
        <translation>Wir sagen {now} statt {was}.</translation>
    </message>
    <message>
        <source>We chose another answer with the same words.</source>
        <translation>Wir haben eine andere Antwort mit demselben Wortlaut gewählt.</translation>
    </message>
    <message>
        <source>Scope, basis, date, reason or note was changed.</source>
        <translation>Geltungsbereich, Grundlage, Datum, Begründung oder Notiz wurde geändert.</translation>
    </message>
    <message>
        <source>Evidence was renewed or changed.</source>
        <translation>Ein Nachweis wurde erneuert oder geändert.</translation>
    </message>
    <message>
        <source>Evidence was added.</source>
        <translation>Ein Nachweis kam hinzu.</translation>
    </message>
    <message>
        <source>Evidence was removed.</source>
        <translation>Ein Nachweis wurde entfernt.</translation>
    </message>
    <message>
        <source>It weighs {now} instead of {was}.</source>
        <translation>Ihr Gewicht ist {now} statt {was}.</translation>
    </message>
    <message>
        <source>It was reworded.</source>
        <translation>Sie wurde umformuliert.</translation>
    </message>
    <message>
        <source>Its answers were reworded or changed.</source>
        <translation>Ihre Antworten wurden umformuliert oder geändert.</translation>
    </message>
    <message>
        <source>It is scored now.</source>
        <translation>Sie wird jetzt mit Punkten bewertet.</translation>
    </message>
    <message>
        <source>It is no longer scored.</source>
        <translation>Sie wird nicht mehr mit Punkten bewertet.</translation>
    </message>
    <message>
        <source>Its knock-out rule was changed.</source>
        <translation>Ihr K.-o.-Kriterium wurde geändert.</translation>
    </message>
    <message>
        <source>It is not asked any more.</source>
        <translation>Sie wird nicht mehr gestellt.</translation>
    </message>
    <message>
        <source>It is asked again.</source>
        <translation>Sie wird wieder gestellt.</translation>
    </message>
    <message>
        <source>It is asked under another condition.</source>
        <translation>Sie wird unter einer anderen Bedingung gestellt.</translation>
    </message>
    <message>
        <source>Its evidence is valid for another time.</source>
        <translation>Ihr Nachweis gilt für einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>{factor}: nothing that adds points.</source>
        <translation>{factor}: nichts, was Punkte bringt.</translation>
    </message>
    <message>
        <source>{factor}: not answered: {facts}.</source>
        <translation>{factor}: nicht beantwortet: {facts}.</translation>
    </message>
    <message>
        <source>{factor}: {reasons}; not answered: {facts}.</source>
        <translation>{factor}: {reasons}; nicht beantwortet: {facts}.</translation>
    </message>
    <message>
        <source>No other set of controls reaches {band} with less effort.</source>
        <translation>Keine andere Auswahl von Maßnahmen erreicht „{band}“ mit weniger Aufwand.</translation>
    </message>
    <message>
        <source>No other set of controls reaches {band} with less first-year cost.</source>
        <translation>Keine andere Auswahl von Maßnahmen erreicht „{band}“ mit geringeren Kosten im ersten Jahr.</translation>
    </message>
    <message>
        <source>This questionnaire has no band "{band}". Its bands: {bands}.</source>
        <translation>Dieser Fragebogen hat kein Band „{band}“. Seine Bänder: {bands}.</translation>
    </message>
    <message>
        <source>{band} is reached already; nothing needs to be done for it.</source>
        <translation>„{band}“ ist bereits erreicht; dafür ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Answers that controls raise show and hide other questions in {ways} ways, and a plan can look at {most}. Let fewer questions of the pack depend on such answers.</source>
        <translation>Antworten, die durch Maßnahmen steigen, blenden andere Fragen auf {ways} Weisen ein und aus, und ein Plan kann {most} durchgehen. Lassen Sie weniger Fragen des Fragebogens von solchen Antworten abhängen.</translation>
    </message>
    <message>
        <source>The decline on {questions} would stay and holds the band at {band}.</source>
        <translation>Die Ablehnung bei {questions} bliebe bestehen und begrenzt das Band auf „{band}“.</translation>
    </message>
    <message>
        <source>The exclusion on {questions} would stay and holds the band at {band}.</source>
        <translation>Der Ausschluss bei {questions} bliebe bestehen und begrenzt das Band auf „{band}“.</translation>
    </message>
    <message>
        <source>The condition on {questions} would stay and holds the band at {band}.</source>
        <translation>Die Auflage bei {questions} bliebe bestehen und begrenzt das Band auf „{band}“.</translation>
    </message>
    <message>
        <source>The decline on {questions} would stay and holds the band at {band}; it waits for: {controls}.</source>
        <translation>Die Ablehnung bei {questions} bliebe bestehen und begrenzt das Band auf „{band}“; sie wartet auf: {controls}.</translation>
    </message>
    <message>
        <source>The exclusion on {questions} would stay and holds the band at {band}; it waits for: {controls}.</source>
        <translation>Der Ausschluss bei {questions} bliebe bestehen und begrenzt das Band auf „{band}“; er wartet auf: {controls}.</translation>
    </message>
    <message>
        <source>The condition on {questions} would stay and holds the band at {band}; it waits for: {controls}.</source>
        <translation>Die Auflage bei {questions} bliebe bestehen und begrenzt das Band auf „{band}“; sie wartet auf: {controls}.</translation>
    </message>
    <message>
        <source>With every control that can be planned the score is {score}; {band} needs {least}.</source>
        <translation>Mit allen planbaren Maßnahmen beträgt die Punktzahl {score}; „{band}“ verlangt {least}.</translation>
    </message>
    <message>
        <source>No set of controls of this questionnaire reaches {band}.</source>
        <translation>Keine Auswahl von Maßnahmen dieses Fragebogens erreicht „{band}“.</translation>
    </message>
    <message>
        <source>{fact} is not given: {question} Fill it in.</source>
        <translation>{fact} fehlt: {question} Füllen Sie das aus.</translation>
    </message>
    <message>
        <source>{fact}: {part} is not given. Fill it in.</source>
        <translation>{fact}: {part} fehlt. Füllen Sie das aus.</translation>
    </message>
    <message>
        <source>"{part}"</source>
        <translation>„{part}“</translation>
    </message>
    <message>
        <source>row {row}, "{part}"</source>
        <translation>Zeile {row}, „{part}“</translation>
    </message>
    <message>
        <source>"{table}", row {row}, "{part}"</source>
        <translation>„{table}“, Zeile {row}, „{part}“</translation>
    </message>
    <message>
        <source>{band}. No answer that is still open changes it.</source>
        <translation>{band}. Keine noch offene Antwort ändert daran etwas.</translation>
    </message>
    <message>
        <source>{band}, held by {questions}. No answer that is still open changes it.</source>
        <translation>{band}, begrenzt durch {questions}. Keine noch offene Antwort ändert daran etwas.</translation>
    </message>
    <message>
        <source>Between {worst} and {best}, until more is answered.</source>
        <translation>Zwischen „{worst}“ und „{best}“, bis mehr beantwortet ist.</translation>
    </message>
    <message>
        <source>Another questionnaire: {was}, then {now}.</source>
        <translation>Anderer Fragebogen: {was}, dann {now}.</translation>
    </message>
    <message>
        <source>Questionnaire {was} to {now}: not comparable.</source>
        <translation>Fragebogen {was} zu {now}: nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Scoring method {was} to {now}: not comparable.</source>
        <translation>Bewertungsmethode {was} zu {now}: nicht vergleichbar.</translation>
    </message>
    <message>
        <source>This questionnaire has no control "{name}". Name one of its controls.</source>
        <translation>Dieser Fragebogen hat keine Maßnahme „{name}“. Nennen Sie eine seiner Maßnahmen.</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>month</comment>
        <translation>Januar</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>month</comment>
        <translation>Februar</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>month</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>month</comment>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <comment>month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>month</comment>
        <translation>August</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>month</comment>
        <translation>September</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>month</comment>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>month</comment>
        <translation>November</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>month</comment>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Jan</source>
        <comment>short month</comment>
        <translation>Jan.</translation>
    </message>
    <message>
        <source>Feb</source>
        <comment>short month</comment>
        <translation>Feb.</translation>
    </message>
    <message>
        <source>Mar</source>
        <comment>short month</comment>
        <translation>März</translation>
    </message>
    <message>
        <source>Apr</source>
        <comment>short month</comment>
        <translation>Apr.</translation>
    </message>
    <message>
        <source>May</source>
        <comment>short month</comment>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Jun</source>
        <comment>short month</comment>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Jul</source>
        <comment>short month</comment>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Aug</source>
        <comment>short month</comment>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Sep</source>
        <comment>short month</comment>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Oct</source>
        <comment>short month</comment>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Nov</source>
        <comment>short month</comment>
        <translation>Nov.</translation>
    </message>
    <message>
        <source>Dec</source>
        <comment>short month</comment>
        <translation>Dez.</translation>
    </message>
    <message>
        <source>no</source>
        <comment>count</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>one</source>
        <comment>count</comment>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <comment>count</comment>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <comment>count</comment>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <comment>count</comment>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <comment>count</comment>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <comment>count</comment>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <comment>count</comment>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <comment>count</comment>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <comment>count</comment>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <comment>count</comment>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <comment>count</comment>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <comment>count</comment>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day}. {month} {year}</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day}. {month}</translation>
    </message>
    <message>
        <source>{day} {month} {short_year}</source>
        <translation>{day}. {month} {short_year}</translation>
    </message>
    <message>
        <source>.</source>
        <comment>decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>,</source>
        <comment>thousands sign</comment>
        <translation>.</translation>
    </message>
    <message>
        <source>small</source>
        <comment>nouns in a sentence</comment>
        <translation>groß</translation>
    </message>
    <message>
        <source>{rest} or {last}</source>
        <translation>{rest} oder {last}</translation>
    </message>
    <message>
        <source>{rest} and {last}</source>
        <translation>{rest} und {last}</translation>
    </message>
    <message>
        <source>{file}: there is no assessment {number} in this workspace. 'regrisk assess list' lists those there are.</source>
        <translation>{file}: Eine Bewertung {number} gibt es in dieser Arbeitsdatei nicht. „regrisk assess list“ führt die vorhandenen auf.</translation>
    </message>
    <message>
        <source>{file}: assessment {number} is damaged ({why}). Restore the newest backup.</source>
        <translation>{file}: Die Bewertung {number} ist beschädigt ({why}). Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file}: no backup can be written here ({why}). Choose a folder you can write to.</source>
        <translation>{file}: Hier lässt sich keine Sicherung schreiben ({why}). Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{file}: the workspace is damaged, and so would be its copy. Keep it.</source>
        <translation>{file}: Die Arbeitsdatei ist beschädigt, und ihre Kopie wäre es auch. Bewahren Sie sie auf.</translation>
    </message>
    <message>
        <source>{file}: the last answers of this workspace lie in a file beside it and cannot be merged here. Copy both files, {name} and {name}-wal, to a folder you can write to, and open the copy.</source>
        <translation>{file}: Die letzten Antworten dieser Arbeitsdatei liegen in einer Datei daneben und lassen sich hier nicht übernehmen. Kopieren Sie beide Dateien, {name} und {name}-wal, in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>{file}: assessment {number} has no evaluation yet. Answer a question first.</source>
        <translation>{file}: Die Bewertung {number} hat noch keine Auswertung. Beantworten Sie zuerst eine Frage.</translation>
    </message>
    <message>
        <source>{file}: an evaluation in this workspace is damaged ({why}). Restore the newest backup.</source>
        <translation>{file}: Eine Auswertung in dieser Arbeitsdatei ist beschädigt ({why}). Stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{file}: another program is using this workspace at this moment. Close it there (a database browser, a backup or sync program), then try again.</source>
        <translation>{file}: Ein anderes Programm benutzt diese Arbeitsdatei gerade. Schließen Sie sie dort (Datenbankprogramm, Sicherung oder Synchronisierung), und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: the workspace cannot be written here. Copy it to a folder you can write to, or ask for the right to write, then open it again.</source>
        <translation>{file}: Die Arbeitsdatei lässt sich hier nicht schreiben. Kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen, oder bitten Sie um das Schreibrecht, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{file}: the disk is full; the last change was not saved, everything before it was. Free some space, then make the change again.</source>
        <translation>{file}: Der Datenträger ist voll; die letzte Änderung wurde nicht gespeichert, alles davor schon. Schaffen Sie Platz, und wiederholen Sie die Änderung.</translation>
    </message>
    <message>
        <source>{file}: the disk reported an error; the last change was not saved. Check the disk and its cable or network, then open the workspace again.</source>
        <translation>{file}: Der Datenträger meldete einen Fehler; die letzte Änderung wurde nicht gespeichert. Prüfen Sie den Datenträger und sein Kabel oder Netz, und öffnen Sie die Arbeitsdatei erneut.</translation>
    </message>
    <message>
        <source>{file}: the workspace cannot be opened. Check that the folder exists and that you may read and write it.</source>
        <translation>{file}: Die Arbeitsdatei lässt sich nicht öffnen. Prüfen Sie, ob der Ordner vorhanden ist und Sie ihn lesen und beschreiben dürfen.</translation>
    </message>
    <message>
        <source>{file}: the workspace is damaged; nothing was changed in it. Keep this file, and restore the newest backup beside it under another name.</source>
        <translation>{file}: Die Arbeitsdatei ist beschädigt; nichts darin wurde geändert. Bewahren Sie die Datei auf, und stellen Sie die neueste Sicherung daneben unter einem anderen Namen wieder her.</translation>
    </message>
    <message>
        <source>{file}: this file is not a regrisk workspace; nothing was changed in it. Name a file that regrisk made.</source>
        <translation>{file}: Diese Datei ist keine Arbeitsdatei von regrisk; nichts darin wurde geändert. Nennen Sie eine Datei, die regrisk angelegt hat.</translation>
    </message>
    <message>
        <source>{file}: there is not enough memory. Close other programs, then try again.</source>
        <translation>{file}: Der Arbeitsspeicher reicht nicht. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{file}: the workspace was moved, replaced or deleted while it was open; the last change was not saved. Put the file back where it was, then open it again.</source>
        <translation>{file}: Die Arbeitsdatei wurde verschoben, ersetzt oder gelöscht, während sie geöffnet war; die letzte Änderung wurde nicht gespeichert. Legen Sie die Datei an ihren Platz zurück, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{file}: the workspace cannot be read ({why}). Ask for the right to read it, or name another.</source>
        <translation>{file}: Die Arbeitsdatei lässt sich nicht lesen ({why}). Bitten Sie um das Leserecht, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>{file}: this file is empty. If a copy was cut short, copy it again; to start anew, name a file that is not there yet.</source>
        <translation>{file}: Diese Datei ist leer. Wurde eine Kopie abgebrochen, kopieren Sie erneut; für einen neuen Anfang nennen Sie eine Datei, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{file}: this file is not a regrisk workspace; nothing was changed in it. Name a file that regrisk made, or one that is not there yet.</source>
        <translation>{file}: Diese Datei ist keine Arbeitsdatei von regrisk; nichts darin wurde geändert. Nennen Sie eine Datei, die regrisk angelegt hat, oder eine, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{file}: this database was made by another program; nothing was changed in it. Name a file that regrisk made, or one that is not there yet.</source>
        <translation>{file}: Diese Datenbank stammt von einem anderen Programm; nichts darin wurde geändert. Nennen Sie eine Datei, die regrisk angelegt hat, oder eine, die es noch nicht gibt.</translation>
    </message>
    <message>
        <source>{file}: the end of this workspace is missing; nothing was changed in it. If a copy was cut short, copy it again; otherwise restore the newest backup.</source>
        <translation>{file}: Das Ende dieser Arbeitsdatei fehlt; nichts darin wurde geändert. Wurde eine Kopie abgebrochen, kopieren Sie erneut; sonst stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{user} on {host} (program number {program}, since {when})</source>
        <translation>{user} auf {host} (Prozessnummer {program}, seit {when})</translation>
    </message>
    <message>
        <source>{file}: a workspace's name ends in {ending}. Name it {name}.</source>
        <translation>{file}: Der Name einer Arbeitsdatei endet auf {ending}. Nennen Sie sie {name}.</translation>
    </message>
    <message>
        <source>{file}: no workspace can be made here ({why}). Name a file in a folder you can write to.</source>
        <translation>{file}: Hier lässt sich keine Arbeitsdatei anlegen ({why}). Nennen Sie eine Datei in einem Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{file}: there is no workspace here. Name another, or make one with 'regrisk assess import FILE'.</source>
        <translation>{file}: Hier ist keine Arbeitsdatei. Nennen Sie eine andere, oder legen Sie eine mit „regrisk assess import DATEI“ an.</translation>
    </message>
    <message>
        <source>{file}: this workspace was opened to be read. Open it for writing first.</source>
        <translation>{file}: Diese Arbeitsdatei wurde nur zum Lesen geöffnet. Öffnen Sie sie zuerst zum Schreiben.</translation>
    </message>
    <message>
        <source>{file}: this workspace can be looked at and not changed, since its folder or file cannot be written. Copy it to a folder you can write to, and open the copy.</source>
        <translation>{file}: Diese Arbeitsdatei lässt sich ansehen, aber nicht ändern, da ihr Ordner oder die Datei schreibgeschützt ist. Kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>{file}: this workspace is open for writing by {holder}. You can look at it. To change it, close it there and open it here again.</source>
        <translation>{file}: {holder} hat diese Arbeitsdatei zum Schreiben geöffnet. Sie können sie ansehen. Um sie zu ändern, schließen Sie sie dort und öffnen Sie sie hier erneut.</translation>
    </message>
    <message>
        <source>{file}: this workspace is open for writing by another program. You can look at it. To change it, close it there and open it here again.</source>
        <translation>{file}: Diese Arbeitsdatei ist von einem anderen Programm zum Schreiben geöffnet. Sie können sie ansehen. Um sie zu ändern, schließen Sie sie dort und öffnen Sie sie hier erneut.</translation>
    </message>
    <message>
        <source>{file}: this workspace was made by an older regrisk and cannot be updated here. Copy it to a folder you can write to, and open the copy.</source>
        <translation>{file}: Diese Arbeitsdatei stammt von einem älteren regrisk und lässt sich hier nicht aktualisieren. Kopieren Sie sie in einen Ordner, in den Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>{file}: this is a folder. Name the workspace file in it.</source>
        <translation>{file}: Das ist ein Ordner. Nennen Sie die Arbeitsdatei darin.</translation>
    </message>
    <message>
        <source>{file}: the workspace cannot be reached ({why}). Check the name and your rights.</source>
        <translation>{file}: Die Arbeitsdatei ist nicht erreichbar ({why}). Prüfen Sie den Namen und Ihre Rechte.</translation>
    </message>
    <message>
        <source>{file}: there is no registry {number} in this workspace. Choose one of the list.</source>
        <translation>{file}: Ein Register {number} gibt es in dieser Arbeitsdatei nicht. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>{file}: {registry} of {organisation} is already in this workspace. Choose another name.</source>
        <translation>{file}: {registry} ({organisation}) ist bereits in dieser Arbeitsdatei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>the assessment is sealed and stays as it is. Start a new one to answer anew.</source>
        <translation>Die Bewertung ist versiegelt und bleibt, wie sie ist. Beginnen Sie eine neue, um neu zu antworten.</translation>
    </message>
    <message>
        <source>{file}: this workspace was made by a newer regrisk (it holds {step}); nothing was changed in it. Update regrisk, then open it again.</source>
        <translation>{file}: Diese Arbeitsdatei stammt von einem neueren regrisk (sie enthält {step}); nichts darin wurde geändert. Aktualisieren Sie regrisk, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>{file}: the workspace is damaged ({table} is missing); nothing was changed in it. Keep this file, and restore the newest backup beside it under another name.</source>
        <translation>{file}: Die Arbeitsdatei ist beschädigt ({table} fehlt); nichts darin wurde geändert. Bewahren Sie die Datei auf, und stellen Sie die neueste Sicherung daneben unter einem anderen Namen wieder her.</translation>
    </message>
    <message>
        <source>{file}: this workspace has to be updated, and no copy of it could be made first ({why}); nothing was changed. Make room beside it, then open it again.</source>
        <translation>{file}: Diese Arbeitsdatei muss aktualisiert werden, und vorher ließ sich keine Kopie anlegen ({why}); nichts wurde geändert. Schaffen Sie Platz daneben, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>Registry profile</source>
        <translation>Registerprofil</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to do again</source>
        <translation>Nichts zu wiederholen</translation>
    </message>
    <message>
        <source>Nothing to find on this page</source>
        <translation>Auf dieser Seite gibt es nichts zu suchen</translation>
    </message>
    <message>
        <source>Open a card first, then copy its link</source>
        <translation>Öffnen Sie zuerst eine Karte, dann kopieren Sie ihren Link</translation>
    </message>
    <message>
        <source>Copied: {link}</source>
        <translation>Kopiert: {link}</translation>
    </message>
    <message>
        <source>Answer to {name} cleared</source>
        <translation>Antwort auf {name} gelöscht</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Nachweis ändern</translation>
    </message>
    <message>
        <source>Evidence taken out: {title}</source>
        <translation>Nachweis entfernt: {title}</translation>
    </message>
    <message>
        <source>This workspace can only be read.</source>
        <translation>Diese Arbeitsdatei kann nur gelesen werden.</translation>
    </message>
    <message>
        <source>This assessment is sealed and stays as it is.</source>
        <translation>Diese Bewertung ist versiegelt und bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Every question has an answer</source>
        <translation>Jede Frage hat eine Antwort</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>move</source>
        <comment>key hint</comment>
        <translation>bewegen</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>choose</source>
        <comment>key hint</comment>
        <translation>wählen</translation>
    </message>
    <message>
        <source>next open</source>
        <comment>key hint</comment>
        <translation>nächste offene</translation>
    </message>
    <message>
        <source>set level</source>
        <comment>key hint</comment>
        <translation>Stufe setzen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>key hint</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <comment>key hint</comment>
        <translation>trifft nicht zu</translation>
    </message>
    <message>
        <source>evidence</source>
        <comment>key hint</comment>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>This computer has no program to open it</source>
        <translation>Dieser Computer hat kein Programm, das sie öffnet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Settled</source>
        <comment>state</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>state</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>January</source>
        <translation>Januar</translation>
    </message>
    <message>
        <source>February</source>
        <translation>Februar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>März</translation>
    </message>
    <message>
        <source>April</source>
        <translation>April</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>June</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>July</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>August</source>
        <translation>August</translation>
    </message>
    <message>
        <source>September</source>
        <translation>September</translation>
    </message>
    <message>
        <source>October</source>
        <translation>Oktober</translation>
    </message>
    <message>
        <source>November</source>
        <translation>November</translation>
    </message>
    <message>
        <source>December</source>
        <translation>Dezember</translation>
    </message>
    <message>
        <source>Write a date such as {example}.</source>
        <translation>Geben Sie ein Datum wie {example} ein.</translation>
    </message>
    <message>
        <source>{word} is no month. Write a date such as {example}.</source>
        <translation>{word} ist kein Monat. Geben Sie ein Datum wie {example} ein.</translation>
    </message>
    <message>
        <source>The year {year} cannot be meant. Write a date such as {example}.</source>
        <translation>Das Jahr {year} kann nicht gemeint sein. Geben Sie ein Datum wie {example} ein.</translation>
    </message>
    <message>
        <source>There is no month {month}. Write a date such as {example}.</source>
        <translation>Einen Monat {month} gibt es nicht. Geben Sie ein Datum wie {example} ein.</translation>
    </message>
    <message>
        <source>{month} has {days} days in {year}.</source>
        <translation>Der {month} hat {year} nur {days} Tage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>waiting</source>
        <comment>state</comment>
        <translation>wartet</translation>
    </message>
    <message>
        <source>being written</source>
        <comment>state</comment>
        <translation>wird geschrieben</translation>
    </message>
    <message>
        <source>done</source>
        <comment>state</comment>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>state</comment>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>The work is being stopped.</source>
        <translation>Die Arbeit wird angehalten.</translation>
    </message>
    <message>
        <source>Stopping. What stood there before is unharmed.</source>
        <translation>Wird angehalten. Was vorher dort stand, ist unversehrt.</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Ledger by {what}</source>
        <translation>Punkterechnung nach {what}</translation>
    </message>
    <message numerus="yes">
        <source>open, {number} questions</source>
        <translation>
            <numerusform>aufgeklappt, {number} Frage</numerusform>
            <numerusform>aufgeklappt, {number} Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed, {number} questions</source>
        <translation>
            <numerusform>zugeklappt, {number} Frage</numerusform>
            <numerusform>zugeklappt, {number} Fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Level {key}</source>
        <translation>Stufe {key}</translation>
    </message>
    <message>
        <source>Show all {number} {name}</source>
        <translation>Alle {number} {name} anzeigen</translation>
    </message>
    <message>
        <source>Write a number such as {example}.</source>
        <translation>Geben Sie eine Zahl wie {example} ein.</translation>
    </message>
    <message>
        <source>Write at most {decimals} decimal places.</source>
        <translation>Geben Sie höchstens {decimals} Nachkommastellen ein.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Geben Sie eine ganze Zahl ein.</translation>
    </message>
    <message>
        <source>The least is {number}.</source>
        <translation>Der kleinste Wert ist {number}.</translation>
    </message>
    <message>
        <source>The most is {number}.</source>
        <translation>Der größte Wert ist {number}.</translation>
    </message>
    <message>
        <source>{earned} of {possible} points, {evidenced} of them evidenced</source>
        <translation>{earned} von {possible} Punkten, davon {evidenced} belegt</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{number} to settle. Each line says where and what to do.</source>
        <translation>{number} zu klären. Jede Zeile sagt, wo und was zu tun ist.</translation>
    </message>
    <message>
        <source>That could not be done</source>
        <translation>Das ließ sich nicht ausführen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Something in regrisk went wrong</source>
        <translation>In regrisk ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>Your answers are safe: each was on disk when the screen said Saved. You can go on working. The report below names places in the program and holds no answers.</source>
        <translation>Ihre Antworten sind sicher: Jede war gespeichert, sobald das Fenster „Gespeichert“ meldete. Sie können weiterarbeiten. Der Bericht unten nennt Stellen im Programm und enthält keine Antworten.</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Springen zu</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Bewegen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Quick screen</source>
        <translation>Schnellprüfung</translation>
    </message>
    <message>
        <source>Fill a form</source>
        <translation>Formular ausfüllen</translation>
    </message>
    <message>
        <source>Check a submission</source>
        <translation>Einreichung prüfen</translation>
    </message>
    <message>
        <source>Look at the example registry</source>
        <translation>Beispielregister ansehen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Say when the last answer was saved</source>
        <translation>Sagen, wann die letzte Antwort gespeichert wurde</translation>
    </message>
    <message>
        <source>Copy the link of the open card</source>
        <translation>Link der offenen Karte kopieren</translation>
    </message>
    <message>
        <source>Next question without an answer</source>
        <translation>Nächste Frage ohne Antwort</translation>
    </message>
    <message>
        <source>Previous question without an answer</source>
        <translation>Vorige Frage ohne Antwort</translation>
    </message>
    <message>
        <source>Next domain</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous domain</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Wieder vorwärts</translation>
    </message>
    <message>
        <source>Close what floats, else back to the card</source>
        <translation>Eingeblendetes schließen, sonst zurück zur Karte</translation>
    </message>
    <message>
        <source>Search questions, answers, evidence and commands</source>
        <translation>Fragen, Antworten, Nachweise und Befehle suchen</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translation>Warum wir das fragen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>New registry</source>
        <translation>Neues Register</translation>
    </message>
    <message>
        <source>Import an assessment document</source>
        <translation>Bewertungsdokument importieren</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Back up the workspace</source>
        <translation>Arbeitsdatei sichern</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Schrift auf 100 %</translation>
    </message>
    <message>
        <source>Move between levels; past the end to the next card</source>
        <translation>Zwischen Stufen bewegen, am Ende zur nächsten Karte</translation>
    </message>
    <message>
        <source>Choose a level</source>
        <translation>Stufe wählen</translation>
    </message>
    <message>
        <source>Choose the level that has the focus</source>
        <translation>Die Stufe wählen, die den Fokus hat</translation>
    </message>
    <message>
        <source>Say what the answer covers</source>
        <translation>Angeben, was die Antwort abdeckt</translation>
    </message>
    <message>
        <source>Confirm the earlier answer that waits on the card</source>
        <translation>Die frühere Antwort bestätigen, die auf der Karte wartet</translation>
    </message>
    <message>
        <source>Backspace</source>
        <comment>key</comment>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Choose a card with an earlier answer, to confirm several at once</source>
        <translation>Eine Karte mit früherer Antwort auswählen, um mehrere zugleich zu bestätigen</translation>
    </message>
    <message>
        <source>Shift ↑</source>
        <comment>key</comment>
        <translation>Umschalt ↑</translation>
    </message>
    <message>
        <source>Shift ↓</source>
        <comment>key</comment>
        <translation>Umschalt ↓</translation>
    </message>
    <message>
        <source>Choose the cards on the way</source>
        <translation>Die Karten auf dem Weg auswählen</translation>
    </message>
    <message>
        <source>Move in a list or a table</source>
        <translation>In einer Liste oder Tabelle bewegen</translation>
    </message>
    <message>
        <source>Home</source>
        <comment>key</comment>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <comment>key</comment>
        <translation>Ende</translation>
    </message>
    <message>
        <source>First and last domain of the list</source>
        <translation>Erster und letzter Bereich der Liste</translation>
    </message>
    <message>
        <source>Open the row, or change its field</source>
        <translation>Die Zeile öffnen oder ihr Feld ändern</translation>
    </message>
    <message>
        <source>Choose the row; in the plan, done or not done</source>
        <translation>Die Zeile auswählen; im Plan: erledigt oder offen</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Take the row out, with undo</source>
        <translation>Die Zeile entfernen, rückgängig möglich</translation>
    </message>
    <message>
        <source>Open or close a domain of the ledger; move a slider</source>
        <translation>Einen Bereich der Punkterechnung auf- oder zuklappen; einen Regler bewegen</translation>
    </message>
    <message>
        <source>Show a chart as a table</source>
        <translation>Ein Diagramm als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>On a card</source>
        <translation>Auf einer Karte</translation>
    </message>
    <message>
        <source>On a folded card</source>
        <translation>Auf einer zugeklappten Karte</translation>
    </message>
    <message>
        <source>In lists, tables and charts</source>
        <translation>In Listen, Tabellen und Diagrammen</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsdateien</translation>
    </message>
    <message>
        <source>A backup is being made already</source>
        <translation>Eine Sicherung läuft bereits</translation>
    </message>
    <message>
        <source>Backed up to {name}</source>
        <translation>Gesichert als {name}</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Die Sicherung wurde nicht erstellt</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>Add a policy</source>
        <translation>Police hinzufügen</translation>
    </message>
    <message>
        <source>Policies held</source>
        <translation>Bestehende Policen</translation>
    </message>
    <message>
        <source>As the declarations pages state them.</source>
        <translation>So, wie sie im Versicherungsschein stehen.</translation>
    </message>
    <message>
        <source>No policy is recorded. Add the one that is held, with its parts and sublimits.</source>
        <translation>Es ist keine Police erfasst. Fügen Sie die bestehende mit ihren Bausteinen und Sublimits hinzu.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a policy to the list</source>
        <translation>Der Liste eine Police hinzufügen</translation>
    </message>
    <message>
        <source>Contracts that demand proof</source>
        <translation>Verträge mit Nachweispflicht</translation>
    </message>
    <message>
        <source>What partners may ask you to show, and until when.</source>
        <translation>Was Partner sich zeigen lassen dürfen und bis wann.</translation>
    </message>
    <message>
        <source>No contract is recorded. Add each that demands proof of insurance.</source>
        <translation>Es ist kein Vertrag erfasst. Fügen Sie jeden hinzu, der einen Versicherungsnachweis verlangt.</translation>
    </message>
    <message>
        <source>Add a contract to the list</source>
        <translation>Der Liste einen Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>Policy taken out: {policy}</source>
        <translation>Police entfernt: {policy}</translation>
    </message>
    <message>
        <source>Contract taken out: {partner}</source>
        <translation>Vertrag entfernt: {partner}</translation>
    </message>
    <message>
        <source>Policy added</source>
        <translation>Police hinzugefügt</translation>
    </message>
    <message>
        <source>Policy changed</source>
        <translation>Police geändert</translation>
    </message>
    <message>
        <source>Contract added</source>
        <translation>Vertrag hinzugefügt</translation>
    </message>
    <message>
        <source>Contract changed</source>
        <translation>Vertrag geändert</translation>
    </message>
    <message>
        <source>Need, request, policies and contracts, held against each other.</source>
        <translation>Bedarf, Wunsch, Policen und Verträge, einander gegenübergestellt.</translation>
    </message>
    <message>
        <source>lines</source>
        <comment>things listed</comment>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>Nichts zu klären</translation>
    </message>
    <message>
        <source>What is recorded fits together.</source>
        <translation>Was erfasst ist, passt zusammen.</translation>
    </message>
    <message>
        <source>Add the policies held and the contracts that demand proof.</source>
        <translation>Erfassen Sie die bestehenden Policen und die Verträge, die einen Nachweis verlangen.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Go to fact</source>
        <translation>Zur Angabe</translation>
    </message>
    <message>
        <source>Go to fact {fact}: {text}</source>
        <translation>Zur Angabe {fact}: {text}</translation>
    </message>
    <message>
        <source>Parts of cover</source>
        <translation>Deckungsbausteine</translation>
    </message>
    <message>
        <source>Why this registry needs each, and where it stands.</source>
        <translation>Warum dieses Register sie braucht und wie es um sie steht.</translation>
    </message>
    <message>
        <source>parts</source>
        <comment>things listed</comment>
        <translation>Bausteine</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>On file elsewhere</source>
        <translation>An anderer Stelle erfasst</translation>
    </message>
    <message>
        <source>Entered before, or for another registry. Nothing is copied until you say so.</source>
        <translation>Früher oder für ein anderes Register erfasst. Nichts wird kopiert, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier verwenden</translation>
    </message>
    <message>
        <source>Take over the change</source>
        <translation>Änderung übernehmen</translation>
    </message>
    <message>
        <source>not needed, asked for, held or demanded</source>
        <translation>weder nötig noch gewünscht, bestehend oder verlangt</translation>
    </message>
    <message>
        <source>Ask your broker:</source>
        <translation>Fragen Sie Ihren Makler:</translation>
    </message>
    <message numerus="yes">
        <source>{number} fields need care.</source>
        <translation>
            <numerusform>{number} Feld ist zu prüfen.</numerusform>
            <numerusform>{number} Felder sind zu prüfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No retroactive date</source>
        <translation>Kein Rückwirkungsdatum</translation>
    </message>
    <message>
        <source>From a day</source>
        <translation>Ab einem Tag</translation>
    </message>
    <message>
        <source>{label} (optional)</source>
        <translation>{label} (freiwillig)</translation>
    </message>
    <message>
        <source>Earliest date of covered acts</source>
        <translation>Frühester Tag gedeckter Handlungen</translation>
    </message>
    <message>
        <source>One on each line.</source>
        <translation>Je Zeile ein Eintrag.</translation>
    </message>
    <message>
        <source>Find a topic</source>
        <translation>Thema suchen</translation>
    </message>
    <message>
        <source>Which topics</source>
        <translation>Welche Themen</translation>
    </message>
    <message>
        <source>For every topic</source>
        <translation>Für jedes Thema</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {number} topics.</source>
        <translation>
            <numerusform>{found} von {number} Thema.</numerusform>
            <numerusform>{found} von {number} Themen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all topics</source>
        <translation>Alle Themen anzeigen</translation>
    </message>
    <message>
        <source>No topic matches</source>
        <translation>Kein Thema passt</translation>
    </message>
    <message>
        <source>Try other words.</source>
        <translation>Versuchen Sie es mit anderen Wörtern.</translation>
    </message>
    <message>
        <source>The answer is copied, with its words and what it covers</source>
        <translation>Die Antwort ist kopiert, mit ihrem Zusatz und dem, was sie abdeckt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the answer: {topic}</source>
        <translation>Antwort kopieren: {topic}</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
    <message>
        <source>A plain answer would be false</source>
        <translation>Eine bloße Antwort wäre falsch</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>words on a form</comment>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Beilegen</translation>
    </message>
    <message>
        <source>Why we ask</source>
        <translation>Warum wir fragen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Copy the link of this card</source>
        <translation>Link dieser Karte kopieren</translation>
    </message>
    <message>
        <source>Confirm all</source>
        <translation>Alle bestätigen</translation>
    </message>
    <message>
        <source>{number} chosen</source>
        <translation>{number} gewählt</translation>
    </message>
    <message>
        <source>Confirm all {number}</source>
        <translation>Alle {number} bestätigen</translation>
    </message>
    <message>
        <source>Confirm {number} chosen</source>
        <translation>{number} gewählte bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>{number} answers of {called} confirmed</source>
        <translation>
            <numerusform>{number} {called} gegebene Antwort bestätigt</numerusform>
            <numerusform>{number} {called} gegebene Antworten bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>What they conclude from a weak answer</source>
        <translation>Was Underwriter aus einer schwachen Antwort schließen</translation>
    </message>
    <message>
        <source>Effect on the score</source>
        <translation>Wirkung auf die Punktzahl</translation>
    </message>
    <message>
        <source>Score {score} of 100.</source>
        <translation>Punktzahl {score} von 100.</translation>
    </message>
    <message>
        <source>The score so far</source>
        <translation>Bisherige Punktzahl</translation>
    </message>
    <message>
        <source>Evidence they accept</source>
        <translation>Nachweise, die Underwriter anerkennen</translation>
    </message>
    <message>
        <source>Rules this maps to</source>
        <translation>Zugehörige Regelwerke</translation>
    </message>
    <message>
        <source>Words or an id on this page</source>
        <translation>Wörter oder eine Kennung auf dieser Seite</translation>
    </message>
    <message>
        <source>No question on this page holds these words.</source>
        <translation>Keine Frage auf dieser Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Beantwortete Fragen</translation>
    </message>
    <message>
        <source>Pages of the assessment</source>
        <translation>Seiten der Bewertung</translation>
    </message>
    <message>
        <source>Every piece of evidence</source>
        <translation>Jeder Nachweis</translation>
    </message>
    <message>
        <source>Before cover starts</source>
        <translation>Vor Deckungsbeginn</translation>
    </message>
    <message>
        <source>In date now, and no longer on the day cover starts</source>
        <translation>Jetzt gültig, aber nicht mehr am Tag des Deckungsbeginns</translation>
    </message>
    <message>
        <source>Run out</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>No longer in date</source>
        <translation>Nicht mehr gültig</translation>
    </message>
    <message>
        <source>File missing</source>
        <translation>Datei fehlt</translation>
    </message>
    <message>
        <source>Its file was never attached, is gone, or was changed since</source>
        <translation>Die Datei wurde nie angehängt, ist nicht mehr da oder wurde seither geändert</translation>
    </message>
    <message>
        <source>Calendar of renewals</source>
        <translation>Kalender der Erneuerungen</translation>
    </message>
    <message>
        <source>Find evidence</source>
        <translation>Nachweis suchen</translation>
    </message>
    <message>
        <source>Which evidence</source>
        <translation>Welche Nachweise</translation>
    </message>
    <message>
        <source>No evidence is like that.</source>
        <translation>Kein Nachweis passt dazu.</translation>
    </message>
    <message>
        <source>No evidence in date runs out.</source>
        <translation>Kein gültiger Nachweis läuft ab.</translation>
    </message>
    <message>
        <source>The calendar could not be written</source>
        <translation>Der Kalender konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{name} is written</source>
        <translation>{name} ist geschrieben</translation>
    </message>
    <message>
        <source>{name} renewals</source>
        <translation>{name} Erneuerungen</translation>
    </message>
    <message>
        <source>Export the renewals</source>
        <translation>Erneuerungen exportieren</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>pieces</source>
        <comment>things listed</comment>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Go to question</source>
        <translation>Zur Frage</translation>
    </message>
    <message>
        <source>Go to question {question}: {title}</source>
        <translation>Zur Frage {question}: {title}</translation>
    </message>
    <message>
        <source>See what wants proof</source>
        <translation>Zeigen, wo Nachweise fehlen</translation>
    </message>
    <message>
        <source>Evidence is added on the card of the answer that it proves; the review lists where it counts.</source>
        <translation>Nachweise werden auf der Karte der Antwort hinzugefügt, die sie belegen; die Durchsicht zeigt, wo sie zählen.</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch kein Nachweis</translation>
    </message>
    <message>
        <source>{question} {topic}. {grade}, dated {dated}, no end. {state}.</source>
        <translation>{question} {topic}. {grade}, datiert {dated}, unbefristet. {state}.</translation>
    </message>
    <message>
        <source>{question} {topic}. {grade}, dated {dated}, valid to {until}. {state}.</source>
        <translation>{question} {topic}. {grade}, datiert {dated}, gültig bis {until}. {state}.</translation>
    </message>
    <message>
        <source>Proves</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Writing the document</source>
        <translation>Das Dokument wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Export stopped. Nothing was written</source>
        <translation>Export abgebrochen. Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>The export could not be written</source>
        <translation>Der Export konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose another place</source>
        <translation>Anderen Ort wählen</translation>
    </message>
    <message>
        <source>{name}. Nothing leaves this computer: the file is written where you say.</source>
        <translation>{name}. Nichts verlässt diesen Computer: Die Datei wird dorthin geschrieben, wo Sie es angeben.</translation>
    </message>
    <message>
        <source>Choose where</source>
        <translation>Ort wählen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>How much of it</source>
        <translation>Wie viel davon</translation>
    </message>
    <message>
        <source>Assessment documents</source>
        <translation>Bewertungsdokumente</translation>
    </message>
    <message>
        <source>Leave the scripts out of the copy</source>
        <translation>Skripte in der Kopie weglassen</translation>
    </message>
    <message>
        <source>Open a form first.</source>
        <translation>Öffnen Sie zuerst ein Formular.</translation>
    </message>
    <message>
        <source>Open a form</source>
        <translation>Formular öffnen</translation>
    </message>
    <message>
        <source>Use an earlier form file</source>
        <translation>Frühere Formulardatei verwenden</translation>
    </message>
    <message>
        <source>Save the form file</source>
        <translation>Formulardatei speichern</translation>
    </message>
    <message>
        <source>Fill a copy</source>
        <translation>Kopie ausfüllen</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Which fields</source>
        <translation>Welche Felder</translation>
    </message>
    <message>
        <source>The form could not be read</source>
        <translation>Das Formular konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The form is being read.</source>
        <translation>Das Formular wird gelesen.</translation>
    </message>
    <message>
        <source>Open the fillable PDF that an insurer sent. Each field gets a suggestion from your answers, which you confirm; the form itself stays as it is, and a copy is filled.</source>
        <translation>Öffnen Sie das ausfüllbare PDF, das ein Versicherer geschickt hat. Jedes Feld erhält aus Ihren Antworten einen Vorschlag, den Sie bestätigen; das Formular selbst bleibt, wie es ist, ausgefüllt wird eine Kopie.</translation>
    </message>
    <message>
        <source>No form is open</source>
        <translation>Kein Formular ist geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>{found} of {number} fields.</source>
        <translation>
            <numerusform>{found} von {number} Feld.</numerusform>
            <numerusform>{found} von {number} Feldern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fields of the form</source>
        <translation>Felder des Formulars</translation>
    </message>
    <message>
        <source>No field matches</source>
        <translation>Kein Feld passt</translation>
    </message>
    <message>
        <source>Try other words, or all fields.</source>
        <translation>Versuchen Sie es mit anderen Wörtern oder mit allen Feldern.</translation>
    </message>
    <message>
        <source>The form file could not be saved</source>
        <translation>Die Formulardatei konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>{name} is saved</source>
        <translation>{name} ist gespeichert</translation>
    </message>
    <message>
        <source>{name} filled</source>
        <translation>{name} ausgefüllt</translation>
    </message>
    <message>
        <source>The copy could not be written</source>
        <translation>Die Kopie konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>PDF forms</source>
        <translation>PDF-Formulare</translation>
    </message>
    <message>
        <source>Form files</source>
        <translation>Formulardateien</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Eine Antwort</translation>
    </message>
    <message>
        <source>A topic or a fact of the profile</source>
        <translation>Ein Thema oder eine Angabe des Profils</translation>
    </message>
    <message>
        <source>A fixed text</source>
        <translation>Ein fester Text</translation>
    </message>
    <message>
        <source>The same text each time</source>
        <translation>Jedes Mal derselbe Text</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>It is left to you</source>
        <translation>Es bleibt Ihnen überlassen</translation>
    </message>
    <message>
        <source>What goes into this field?</source>
        <translation>Was kommt in dieses Feld?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was hineinkommt</translation>
    </message>
    <message>
        <source>Find a topic or a fact</source>
        <translation>Thema oder Angabe suchen</translation>
    </message>
    <message>
        <source>Words of the topic</source>
        <translation>Wörter des Themas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>What of it</source>
        <translation>Was davon</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>The words beside it</source>
        <translation>Der Zusatz dazu</translation>
    </message>
    <message>
        <source>What has to be added</source>
        <translation>Was hinzuzufügen ist</translation>
    </message>
    <message>
        <source>Choose it when its words stand on the form</source>
        <translation>Wählen, wenn der Zusatz auf dem Formular steht</translation>
    </message>
    <message>
        <source>Where the answer is true only with words, and another field takes these words.</source>
        <translation>Wo die Antwort nur mit Zusatz wahr ist und ein anderes Feld ihn aufnimmt.</translation>
    </message>
    <message>
        <source>Topics and facts</source>
        <translation>Themen und Angaben</translation>
    </message>
    <message>
        <source>Nothing matches. Try other words.</source>
        <translation>Nichts passt. Versuchen Sie es mit anderen Wörtern.</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Keine davon</translation>
    </message>
    <message>
        <source>“{answer}” is</source>
        <translation>„{answer}“ ist</translation>
    </message>
    <message>
        <source>Choose a topic or a fact, or “Nothing”.</source>
        <translation>Wählen Sie ein Thema oder eine Angabe oder „Nichts“.</translation>
    </message>
    <message>
        <source>Write the text, or choose “Nothing”.</source>
        <translation>Geben Sie den Text ein, oder wählen Sie „Nichts“.</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <source>New</source>
        <comment>change of a form</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>change of a form</comment>
        <translation>Entfallen</translation>
    </message>
    <message>
        <source>Renamed</source>
        <comment>change of a form</comment>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Wording</source>
        <comment>change of a form</comment>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>change of a form</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Options</source>
        <comment>change of a form</comment>
        <translation>Optionen</translation>
    </message>
    <message numerus="yes">
        <source>{filled} of {number} fields filled</source>
        <translation>
            <numerusform>{filled} von {number} Feld ausgefüllt</numerusform>
            <numerusform>{filled} von {number} Feldern ausgefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at every page before anyone signs it</source>
        <translation>Sehen Sie sich jede Seite an, bevor jemand unterschreibt</translation>
    </message>
    <message>
        <source>Every field can still be changed. Nothing was sent to anybody.</source>
        <translation>Jedes Feld lässt sich noch ändern. Es wurde niemandem etwas gesendet.</translation>
    </message>
    <message>
        <source>Where the form asks for more than the answer says</source>
        <translation>Wo das Formular mehr verlangt, als die Antwort sagt</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Leer gelassen</translation>
    </message>
    <message>
        <source>fields</source>
        <comment>things listed</comment>
        <translation>Felder</translation>
    </message>
    <message>
        <source>Changed since it was mapped</source>
        <translation>Seit der Zuordnung geändert</translation>
    </message>
    <message>
        <source>Fields that ask the same as before keep what was confirmed. These do not.</source>
        <translation>Felder, die dasselbe fragen wie zuvor, behalten, was bestätigt wurde. Diese nicht.</translation>
    </message>
    <message>
        <source>changes</source>
        <comment>things listed</comment>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>p. {page}</source>
        <translation>S. {page}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>New assessment</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>Choose a registry</source>
        <translation>Register wählen</translation>
    </message>
    <message>
        <source>Open a registry to see how its score went.</source>
        <translation>Öffnen Sie ein Register, um zu sehen, wie sich seine Punktzahl entwickelt hat.</translation>
    </message>
    <message>
        <source>No registry is open</source>
        <translation>Kein Register ist geöffnet</translation>
    </message>
    <message>
        <source>Compare others</source>
        <translation>Andere vergleichen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>From</source>
        <comment>assessment</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <comment>assessment</comment>
        <translation>Zu</translation>
    </message>
    <message>
        <source>All {number}</source>
        <translation>Alle {number}</translation>
    </message>
    <message>
        <source>Nothing changed between the two.</source>
        <translation>Zwischen den beiden hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Removing one takes it off this list and the trend; it can be undone.</source>
        <translation>Eine entfernte Bewertung verschwindet aus dieser Liste und aus dem Trend; das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>assessments</source>
        <comment>things listed</comment>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>{title} öffnen</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation>Mehr zu {title}</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Versiegelt</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Diagramm anzeigen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Evidenced, solid line</source>
        <translation>Belegt, durchgezogene Linie</translation>
    </message>
    <message>
        <source>Claimed, dashed line</source>
        <translation>Behauptet, gestrichelte Linie</translation>
    </message>
    <message>
        <source>A break stands where two scores cannot be compared.</source>
        <translation>Ein Bruch in der Linie trennt Punktzahlen, die sich nicht vergleichen lassen.</translation>
    </message>
    <message>
        <source>Import a document</source>
        <translation>Dokument importieren</translation>
    </message>
    <message>
        <source>The trend begins with the second assessment. Bring in last year's document to see it now.</source>
        <translation>Der Trend beginnt mit der zweiten Bewertung. Importieren Sie das Dokument des letzten Jahres, um ihn schon jetzt zu sehen.</translation>
    </message>
    <message>
        <source>No earlier assessment</source>
        <translation>Keine frühere Bewertung</translation>
    </message>
    <message>
        <source>Table file</source>
        <translation>Tabellendatei</translation>
    </message>
    <message>
        <source>Add a control</source>
        <translation>Maßnahme hinzufügen</translation>
    </message>
    <message>
        <source>Clear the plan</source>
        <translation>Plan leeren</translation>
    </message>
    <message>
        <source>This cannot be kept</source>
        <translation>Das lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>No control of the plan is like that.</source>
        <translation>Keine Maßnahme des Plans passt dazu.</translation>
    </message>
    <message>
        <source>Nothing is planned yet.</source>
        <translation>Noch ist nichts geplant.</translation>
    </message>
    <message>
        <source>Taken out of the plan: {name}</source>
        <translation>Aus dem Plan entfernt: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Plan cleared: {number} controls taken out</source>
        <translation>
            <numerusform>Plan geleert: {number} Maßnahme entfernt</numerusform>
            <numerusform>Plan geleert: {number} Maßnahmen entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Every control that would add something is in the plan</source>
        <translation>Jede Maßnahme, die etwas bringen würde, ist im Plan</translation>
    </message>
    <message numerus="yes">
        <source>{number} controls taken over as they were planned</source>
        <translation>
            <numerusform>{number} Maßnahme wie geplant übernommen</numerusform>
            <numerusform>{number} Maßnahmen wie geplant übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Done, and to be answered again</source>
        <translation>Erledigt und neu zu beantworten</translation>
    </message>
    <message>
        <source>A control that is done changes no answer by itself.</source>
        <translation>Eine erledigte Maßnahme ändert von selbst keine Antwort.</translation>
    </message>
    <message>
        <source>Answer again</source>
        <translation>Neu beantworten</translation>
    </message>
    <message>
        <source>Answer again: {title}</source>
        <translation>Neu beantworten: {title}</translation>
    </message>
    <message>
        <source>{registry} plan</source>
        <translation>{registry} Plan</translation>
    </message>
    <message>
        <source>Export the plan</source>
        <translation>Plan exportieren</translation>
    </message>
    <message>
        <source>The plan could not be written</source>
        <translation>Der Plan konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>{file} is written</source>
        <translation>{file} ist geschrieben</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Due {day}</source>
        <translation>Fällig am {day}</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Keine Fälligkeit</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Wählen Sie mindestens eine.</translation>
    </message>
    <message>
        <source>Which controls?</source>
        <translation>Welche Maßnahmen?</translation>
    </message>
    <message>
        <source>The best come first. A control brings those it comes after with it.</source>
        <translation>Die besten stehen zuerst. Eine Maßnahme bringt die mit, auf denen sie aufbaut.</translation>
    </message>
    <message>
        <source>Put in the plan</source>
        <translation>In den Plan aufnehmen</translation>
    </message>
    <message>
        <source>Words or a question such as {example}</source>
        <translation>Wörter oder eine Frage wie {example}</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>Put {number} controls in the plan</source>
        <translation>
            <numerusform>{number} Maßnahme in den Plan aufnehmen</numerusform>
            <numerusform>{number} Maßnahmen in den Plan aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Who sees that it is done.</source>
        <translation>Wer dafür sorgt, dass es geschieht.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation>US-Dollar</translation>
    </message>
    <message>
        <source>Usual: {cost}, paid to others in the first year.</source>
        <translation>Üblich: {cost}, im ersten Jahr an Dritte gezahlt.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Every control of the plan</source>
        <translation>Jede Maßnahme des Plans</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Not done and not dropped</source>
        <translation>Weder erledigt noch verworfen</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Overdue, without an owner, or waiting for another control</source>
        <translation>Überfällig, ohne zuständige Person, oder wartet auf eine andere Maßnahme</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>Im Plan suchen</translation>
    </message>
    <message>
        <source>Which controls</source>
        <translation>Welche Maßnahmen</translation>
    </message>
    <message>
        <source>Order: as chosen</source>
        <translation>Reihenfolge: wie gewählt</translation>
    </message>
    <message>
        <source>Order: {column}</source>
        <translation>Reihenfolge: {column}</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>Choose controls on Results.</source>
        <translation>Wählen Sie Maßnahmen unter „Ergebnis“.</translation>
    </message>
    <message>
        <source>Looking for the cheapest plan.</source>
        <translation>Der günstigste Plan wird gesucht.</translation>
    </message>
    <message>
        <source>Start from the cheapest plan</source>
        <translation>Mit dem günstigsten Plan beginnen</translation>
    </message>
    <message>
        <source>Choose on Results</source>
        <translation>Unter „Ergebnis“ wählen</translation>
    </message>
    <message>
        <source>Choose controls on Results, or start from the cheapest plan.</source>
        <translation>Wählen Sie Maßnahmen unter „Ergebnis“, oder beginnen Sie mit dem günstigsten Plan.</translation>
    </message>
    <message>
        <source>Nothing planned yet</source>
        <translation>Noch nichts geplant</translation>
    </message>
    <message>
        <source>No band is final yet.</source>
        <translation>Noch ist kein Band endgültig.</translation>
    </message>
    <message>
        <source>No band is higher.</source>
        <translation>Kein Band ist höher.</translation>
    </message>
    <message numerus="yes">
        <source>Take over {number} controls of the last plan</source>
        <translation>
            <numerusform>{number} Maßnahme des letzten Plans übernehmen</numerusform>
            <numerusform>{number} Maßnahmen des letzten Plans übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>No plan reaches {band}.</source>
        <translation>Kein Plan erreicht „{band}“.</translation>
    </message>
    <message numerus="yes">
        <source>Choose controls on Results, or start from the cheapest plan to {band}: {number} controls, {weeks} weeks.</source>
        <translation>
            <numerusform>Wählen Sie Maßnahmen unter „Ergebnis“, oder beginnen Sie mit dem günstigsten Plan bis „{band}“: {number} Maßnahme, {weeks} Wochen.</numerusform>
            <numerusform>Wählen Sie Maßnahmen unter „Ergebnis“, oder beginnen Sie mit dem günstigsten Plan bis „{band}“: {number} Maßnahmen, {weeks} Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{column} of {control}</source>
        <translation>{control}: {column}</translation>
    </message>
    <message>
        <source>Chosen controls</source>
        <translation>Gewählte Maßnahmen</translation>
    </message>
    <message>
        <source>Which band, by when</source>
        <translation>Welches Band, bis wann</translation>
    </message>
    <message>
        <source>Hatched until a better band is reached.</source>
        <translation>Schraffiert, bis ein besseres Band erreicht ist.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>edit</source>
        <comment>key hint</comment>
        <translation>ändern</translation>
    </message>
    <message>
        <source>done / not done</source>
        <comment>key hint</comment>
        <translation>erledigt / offen</translation>
    </message>
    <message>
        <source>take out, with undo</source>
        <comment>key hint</comment>
        <translation>entfernen, rückgängig möglich</translation>
    </message>
    <message>
        <source>Full assessment</source>
        <translation>Vollständige Bewertung</translation>
    </message>
    <message>
        <source>Continue with the full assessment</source>
        <translation>Weiter mit der vollständigen Bewertung</translation>
    </message>
    <message>
        <source>Every question of the quick screen has an answer</source>
        <translation>Jede Frage der Schnellprüfung hat eine Antwort</translation>
    </message>
    <message>
        <source>Registries</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>All registries</source>
        <translation>Alle Register</translation>
    </message>
    <message>
        <source>Assess your registry</source>
        <translation>Ihr Register bewerten</translation>
    </message>
    <message>
        <source>Name a registry to begin, or import an assessment document that someone sent you.</source>
        <translation>Legen Sie ein Register an, um zu beginnen, oder importieren Sie ein Bewertungsdokument, das Ihnen jemand geschickt hat.</translation>
    </message>
    <message>
        <source>No registry yet</source>
        <translation>Noch kein Register</translation>
    </message>
    <message>
        <source>Next for you</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Facts first, then twelve domains; about three hours in all.</source>
        <translation>Zuerst Angaben, dann zwölf Bereiche; insgesamt etwa drei Stunden.</translation>
    </message>
    <message>
        <source>Fifteen questions and a range; go on from there whenever you like.</source>
        <translation>Fünfzehn Fragen und eine Spanne; von dort geht es weiter, wann Sie möchten.</translation>
    </message>
    <message>
        <source>No question counts as answered until somebody here answers or confirms it.</source>
        <translation>Keine Frage gilt als beantwortet, bis jemand hier sie beantwortet oder bestätigt.</translation>
    </message>
    <message>
        <source>Which registry?</source>
        <translation>Welches Register?</translation>
    </message>
    <message>
        <source>It is assessed next. Stop whenever you like; every answer is kept at once.</source>
        <translation>Es wird als Nächstes bewertet. Hören Sie auf, wann Sie möchten; jede Antwort wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Start assessment</source>
        <translation>Bewertung beginnen</translation>
    </message>
    <message>
        <source>What is it called now?</source>
        <translation>Wie heißt es jetzt?</translation>
    </message>
    <message>
        <source>Its assessments are then about this name.</source>
        <translation>Seine Bewertungen lauten dann auf diesen Namen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Start a new assessment?</source>
        <translation>Neue Bewertung beginnen?</translation>
    </message>
    <message>
        <source>The document was not imported</source>
        <translation>Das Dokument wurde nicht importiert</translation>
    </message>
    <message>
        <source>The example could not be opened</source>
        <translation>Das Beispiel konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>{name} removed</source>
        <translation>{name} entfernt</translation>
    </message>
    <message>
        <source>This assessment is here already</source>
        <translation>Diese Bewertung ist schon hier</translation>
    </message>
    <message>
        <source>{name} imported</source>
        <translation>{name} importiert</translation>
    </message>
    <message>
        <source>Start a new assessment</source>
        <translation>Neue Bewertung beginnen</translation>
    </message>
    <message>
        <source>Name of the registry</source>
        <translation>Name des Registers</translation>
    </message>
    <message>
        <source>As it stands on contracts and policies.</source>
        <translation>So, wie er in Verträgen und Policen steht.</translation>
    </message>
    <message>
        <source>Who runs it</source>
        <translation>Wer es betreibt</translation>
    </message>
    <message>
        <source>The organisation that sponsors or operates it.</source>
        <translation>Die Organisation, die es trägt oder betreibt.</translation>
    </message>
    <message>
        <source>How to begin</source>
        <translation>Womit Sie beginnen</translation>
    </message>
    <message>
        <source>Write who runs the registry.</source>
        <translation>Geben Sie an, wer das Register betreibt.</translation>
    </message>
    <message>
        <source>Write the name of the registry.</source>
        <translation>Geben Sie den Namen des Registers ein.</translation>
    </message>
    <message>
        <source>Shown in lists and reports.</source>
        <translation>Steht in Listen und Berichten.</translation>
    </message>
    <message>
        <source>Title</source>
        <comment>assessment</comment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>How it begins</source>
        <translation>Wie sie beginnt</translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation>Geben Sie einen Titel ein.</translation>
    </message>
    <message>
        <source>With the earlier answers, to confirm or change</source>
        <translation>Mit den früheren Antworten, zum Bestätigen oder Ändern</translation>
    </message>
    <message>
        <source>Without answers</source>
        <translation>Ohne Antworten</translation>
    </message>
    <message>
        <source>Each card still shows what was answered before.</source>
        <translation>Jede Karte zeigt trotzdem, was früher geantwortet wurde.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckung</translation>
    </message>
    <message>
        <source>Open a registry to see its band and where its points went.</source>
        <translation>Öffnen Sie ein Register, um sein Band zu sehen und wo seine Punkte geblieben sind.</translation>
    </message>
    <message>
        <source>No assessment is open</source>
        <translation>Keine Bewertung ist geöffnet</translation>
    </message>
    <message>
        <source>See the plan</source>
        <translation>Plan ansehen</translation>
    </message>
    <message>
        <source>No plan could be made</source>
        <translation>Es ließ sich kein Plan erstellen</translation>
    </message>
    <message>
        <source>Switch controls on to see where they lead. Nothing is saved until you put them in the plan.</source>
        <translation>Schalten Sie Maßnahmen ein, um zu sehen, wohin sie führen. Gespeichert wird erst, was Sie in den Plan aufnehmen.</translation>
    </message>
    <message>
        <source>Nothing is saved until you put it in the plan.</source>
        <translation>Gespeichert wird erst, was Sie in den Plan aufnehmen.</translation>
    </message>
    <message>
        <source>No control of this questionnaire would add anything now.</source>
        <translation>Keine Maßnahme dieses Fragebogens würde jetzt etwas bringen.</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>Alle ausschalten</translation>
    </message>
    <message>
        <source>Put the controls that are switched on in the plan</source>
        <translation>Die eingeschalteten Maßnahmen in den Plan aufnehmen</translation>
    </message>
    <message>
        <source>What to do first</source>
        <translation>Was zuerst zu tun ist</translation>
    </message>
    <message>
        <source>controls</source>
        <comment>things listed</comment>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>knock-outs</source>
        <comment>things listed</comment>
        <translation>K.-o.-Kriterien</translation>
    </message>
    <message>
        <source>No knock-outs</source>
        <translation>Keine K.-o.-Kriterien</translation>
    </message>
    <message>
        <source>exclusions</source>
        <comment>things listed</comment>
        <translation>Ausschlüsse</translation>
    </message>
    <message>
        <source>Go to question {question}, {state}</source>
        <translation>Zur Frage {question}, {state}</translation>
    </message>
    <message>
        <source>Go to answer</source>
        <translation>Zur Antwort</translation>
    </message>
    <message>
        <source>Go to answer {question}: {title}</source>
        <translation>Zur Antwort {question}: {title}</translation>
    </message>
    <message>
        <source>What protects you: {what}</source>
        <translation>Was Sie schützt: {what}</translation>
    </message>
    <message>
        <source>Rounding (rows are rounded down)</source>
        <translation>Rundung (Zeilen sind abgerundet)</translation>
    </message>
    <message>
        <source>The length of a track is what the domain can earn. First where most is lost or open.</source>
        <translation>Die Länge einer Spur zeigt, was der Bereich einbringen kann. Zuerst, wo am meisten verloren oder offen ist.</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Where the points went</source>
        <translation>Wo die Punkte geblieben sind</translation>
    </message>
    <message>
        <source>Close all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Switch these on</source>
        <translation>Diese einschalten</translation>
    </message>
    <message>
        <source>controls of this plan</source>
        <comment>things listed</comment>
        <translation>Maßnahmen dieses Plans</translation>
    </message>
    <message>
        <source>Evidenced: shown</source>
        <translation>Belegt: nachweisbar</translation>
    </message>
    <message>
        <source>Claimed: said</source>
        <translation>Behauptet: gesagt</translation>
    </message>
    <message>
        <source>Potential: still open</source>
        <translation>Potenzial: noch offen</translation>
    </message>
    <message>
        <source>T shows these numbers as a table</source>
        <translation>T zeigt diese Zahlen als Tabelle</translation>
    </message>
    <message>
        <source>Score as a table</source>
        <translation>Punktzahl als Tabelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>With these</source>
        <translation>Mit diesen</translation>
    </message>
    <message>
        <source>{band} begins at</source>
        <translation>„{band}“ ab</translation>
    </message>
    <message>
        <source>All explained</source>
        <translation>Alle erklärt</translation>
    </message>
    <message>
        <source>Go to results</source>
        <translation>Zum Ergebnis</translation>
    </message>
    <message>
        <source>All evidence</source>
        <translation>Alle Nachweise</translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>Nichts anzusehen</translation>
    </message>
    <message>
        <source>Every question is answered and proven.</source>
        <translation>Jede Frage ist beantwortet und belegt.</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>Alle {number} anzeigen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Explain {ids}: {title}</source>
        <translation>{ids} erklären: {title}</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Instead of a fix. It is printed with the submission, word for word.</source>
        <translation>Statt einer Korrektur. Sie wird mit der Einreichung Wort für Wort gedruckt.</translation>
    </message>
    <message>
        <source>Explanation of {ids}: {title}</source>
        <translation>Erklärung zu {ids}: {title}</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>{group}, first {number} of {total}</source>
        <translation>{group}, die ersten {number} von {total}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Questions, answers, evidence and commands</source>
        <translation>Fragen, Antworten, Nachweise und Befehle</translation>
    </message>
    <message>
        <source>Words, an id such as {example}, or a copied link</source>
        <translation>Wörter, eine Kennung wie {example} oder ein kopierter Link</translation>
    </message>
    <message>
        <source>Up and Down move, Enter goes there, Esc closes.</source>
        <translation>Auf und Ab bewegen die Auswahl, Eingabe geht hin, Esc schließt.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>High contrast, white</source>
        <translation>Hoher Kontrast, weiß</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Changes take effect at once and are kept in this file.</source>
        <translation>Änderungen wirken sofort und werden in dieser Datei gespeichert.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Single keys on cards</source>
        <translation>Einzelne Tasten auf Karten</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Diese Datei</translation>
    </message>
    <message>
        <source>The words of the window.</source>
        <translation>Die Texte des Fensters.</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>settings</comment>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Follow system takes light, dark or high contrast from this computer.</source>
        <translation>„Wie das System“ übernimmt „Hell“, „Dunkel“ oder „Hoher Kontrast“ von diesem Computer.</translation>
    </message>
    <message>
        <source>Also Ctrl + and Ctrl −; Ctrl 0 goes back to 100 %.</source>
        <translation>Auch Strg + und Strg −; Strg 0 geht zurück auf 100 %.</translation>
    </message>
    <message>
        <source>Off: panels open without sliding, messages appear without moving.</source>
        <translation>Aus: Flächen öffnen sich, ohne zu gleiten, Meldungen erscheinen ohne Bewegung.</translation>
    </message>
    <message>
        <source>0 to 4, U, N, E and S work while a question card has the focus, never while you type. The question mark lists all keys.</source>
        <translation>0 bis 4, U, N, E und S wirken, solange die Karte einer Frage den Fokus hat, nie beim Schreiben. Das Fragezeichen zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>File</source>
        <comment>settings</comment>
        <translation>Datei</translation>
    </message>
    <message>
        <source>About</source>
        <comment>settings</comment>
        <translation>Über regrisk</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Fragebogen</translation>
    </message>
    <message>
        <source>parts with their licences</source>
        <comment>things listed</comment>
        <translation>Bestandteile mit ihren Lizenzen</translation>
    </message>
    <message>
        <source>Start a correction</source>
        <translation>Berichtigung beginnen</translation>
    </message>
    <message>
        <source>Signing is not installed. Install regrisk[sign].</source>
        <translation>Das Signieren ist nicht installiert. Installieren Sie regrisk[sign].</translation>
    </message>
    <message>
        <source>{registry}, {assessment}. For broker and underwriter.</source>
        <translation>{registry}, {assessment}. Für Makler und Underwriter.</translation>
    </message>
    <message>
        <source>Sealed submissions (*.zip)</source>
        <translation>Versiegelte Einreichungen (*.zip)</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Schlüssel (*.p12 *.pfx)</translation>
    </message>
    <message>
        <source>{name} attests no more</source>
        <translation>{name} bestätigt nicht mehr</translation>
    </message>
    <message>
        <source>What is attested</source>
        <translation>Was bestätigt wird</translation>
    </message>
    <message>
        <source>Where are the files of evidence?</source>
        <translation>Wo sind die Nachweisdateien?</translation>
    </message>
    <message>
        <source>Which key signs?</source>
        <translation>Welcher Schlüssel signiert?</translation>
    </message>
    <message>
        <source>{registry} key</source>
        <translation>{registry} Schlüssel</translation>
    </message>
    <message>
        <source>Keep the key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>The key could not be made</source>
        <translation>Der Schlüssel konnte nicht erstellt werden</translation>
    </message>
    <message>
        <source>{file} signs from now on</source>
        <translation>{file} signiert von jetzt an</translation>
    </message>
    <message>
        <source>{registry} {day} letter</source>
        <translation>{registry} {day} Brief</translation>
    </message>
    <message>
        <source>Draft a letter to the broker</source>
        <translation>Brief an den Makler entwerfen</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>The letter could not be written</source>
        <translation>Der Brief konnte nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Write another variant?</source>
        <translation>Weitere Fassung schreiben?</translation>
    </message>
    <message>
        <source>Seal this assessment?</source>
        <translation>Diese Bewertung versiegeln?</translation>
    </message>
    <message>
        <source>The day of the seal is {day}.</source>
        <translation>Der Tag der Versiegelung ist der {day}.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Versiegeln</translation>
    </message>
    <message>
        <source>Start a correction?</source>
        <translation>Berichtigung beginnen?</translation>
    </message>
    <message>
        <source>A new assessment with the same answers, to be changed and sealed again. What was sealed stays. Nobody attests to the new one yet.</source>
        <translation>Eine neue Bewertung mit denselben Antworten, die geändert und neu versiegelt wird. Was versiegelt wurde, bleibt. Die neue bestätigt noch niemand.</translation>
    </message>
    <message>
        <source>{title}, corrected</source>
        <translation>{title}, berichtigt</translation>
    </message>
    <message>
        <source>Whoever attests says that the answers are true and complete to the best of their knowledge, and that “not known” stands where nobody knows.</source>
        <translation>Wer bestätigt, erklärt, dass die Antworten nach bestem Wissen wahr und vollständig sind und dass „nicht bekannt“ steht, wo niemand es weiß.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Who attests to what</source>
        <translation>Wer was bestätigt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Parts without anybody</source>
        <translation>Teile, die niemand bestätigt</translation>
    </message>
    <message>
        <source>Nobody attests yet</source>
        <translation>Noch bestätigt niemand</translation>
    </message>
    <message>
        <source>Nothing that we know of was left out</source>
        <translation>Nichts, was uns bekannt ist, wurde weggelassen</translation>
    </message>
    <message>
        <source>Circumstances that could lead to a claim are in the answers. The report prints whether this was said.</source>
        <translation>Umstände, die zu einem Anspruch führen könnten, stehen in den Antworten. Der Bericht hält fest, ob dies erklärt wurde.</translation>
    </message>
    <message>
        <source>Read the statement</source>
        <translation>Erklärung lesen</translation>
    </message>
    <message>
        <source>Change: {name}</source>
        <translation>Ändern: {name}</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Entfernen: {name}</translation>
    </message>
    <message>
        <source>Who attests?</source>
        <translation>Wer bestätigt?</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Such as security officer.</source>
        <translation>Etwa Sicherheitsbeauftragter.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Attests to</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>All parts</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>Some parts</source>
        <translation>Einige Teile</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>the role</source>
        <translation>die Funktion</translation>
    </message>
    <message>
        <source>the name of whoever attests</source>
        <translation>den Namen der bestätigenden Person</translation>
    </message>
    <message>
        <source>Write the day, such as {example}.</source>
        <translation>Geben Sie den Tag an, etwa {example}.</translation>
    </message>
    <message>
        <source>Choose at least one part, or all parts.</source>
        <translation>Wählen Sie mindestens einen Teil, oder alle.</translation>
    </message>
    <message>
        <source>Since the last sealed submission</source>
        <translation>Seit der letzten versiegelten Einreichung</translation>
    </message>
    <message>
        <source>Nothing of this registry was sealed before, so there is nothing to tell.</source>
        <translation>Von diesem Register wurde noch nichts versiegelt, daher gibt es nichts mitzuteilen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} changes.</source>
        <translation>
            <numerusform>{number} Änderung.</numerusform>
            <numerusform>{number} Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No change.</source>
        <translation>Keine Änderung.</translation>
    </message>
    <message>
        <source>Before sealing</source>
        <translation>Vor dem Versiegeln</translation>
    </message>
    <message>
        <source>Stands in the way</source>
        <translation>Steht im Weg</translation>
    </message>
    <message>
        <source>things to settle</source>
        <comment>things listed</comment>
        <translation>zu klärenden Punkte</translation>
    </message>
    <message>
        <source>None of this stands in the way. The report prints all of it.</source>
        <translation>Nichts davon steht im Weg. Der Bericht führt alles auf.</translation>
    </message>
    <message>
        <source>To know before sealing</source>
        <translation>Vor dem Versiegeln zu wissen</translation>
    </message>
    <message>
        <source>things to know</source>
        <comment>things listed</comment>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Look</source>
        <comment>button</comment>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Gathering answers, scores and reasons.</source>
        <translation>Antworten, Punkte und Gründe werden gesammelt.</translation>
    </message>
    <message>
        <source>Sealing stopped. Nothing was written and nothing is frozen</source>
        <translation>Versiegeln abgebrochen. Nichts wurde geschrieben und nichts ist eingefroren</translation>
    </message>
    <message>
        <source>Sealing the submission</source>
        <translation>Die Einreichung wird versiegelt</translation>
    </message>
    <message numerus="yes">
        <source>{file} is sealed, with {number} files in it</source>
        <translation>
            <numerusform>{file} ist versiegelt und enthält {number} Datei</numerusform>
            <numerusform>{file} ist versiegelt und enthält {number} Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder does not hold {number} pieces of evidence</source>
        <translation>
            <numerusform>Im Ordner fehlt {number} Nachweis</numerusform>
            <numerusform>Im Ordner fehlen {number} Nachweise</numerusform>
        </translation>
    </message>
    <message>
        <source>The submission could not be sealed</source>
        <translation>Die Einreichung konnte nicht versiegelt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Only the index of evidence goes in, with the digest of every file.</source>
        <translation>Nur das Nachweisverzeichnis kommt hinein, mit der Prüfsumme jeder Datei.</translation>
    </message>
    <message>
        <source>Not signed. The digests show a change made by accident, and not one made on purpose.</source>
        <translation>Nicht signiert. Die Prüfsummen zeigen eine versehentliche Änderung, nicht aber eine absichtliche.</translation>
    </message>
    <message>
        <source>Day of the seal</source>
        <translation>Tag des Siegels</translation>
    </message>
    <message>
        <source>Evidence is judged on this day.</source>
        <translation>Die Nachweise werden an diesem Tag beurteilt.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Files of evidence</source>
        <translation>Nachweisdateien</translation>
    </message>
    <message>
        <source>Every variant is of the day of the first seal.</source>
        <translation>Jede Fassung trägt den Tag des ersten Siegels.</translation>
    </message>
    <message>
        <source>Only the full variant encloses files.</source>
        <translation>Nur der vollständigen Fassung liegen Dateien bei.</translation>
    </message>
    <message>
        <source>Those that the index names are taken from {folder}; nothing else in it is enclosed.</source>
        <translation>Die im Verzeichnis genannten werden aus {folder} genommen; sonst wird nichts daraus beigelegt.</translation>
    </message>
    <message>
        <source>Signature</source>
        <comment>of a file</comment>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei wählen</translation>
    </message>
    <message>
        <source>Make a key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>Nicht signieren</translation>
    </message>
    <message>
        <source>Signed with {key}. Its passphrase is asked for when you seal.</source>
        <translation>Signiert mit {key}. Nach der Passphrase wird beim Versiegeln gefragt.</translation>
    </message>
    <message>
        <source>Export a draft</source>
        <translation>Entwurf exportieren</translation>
    </message>
    <message>
        <source>Seal and export</source>
        <translation>Versiegeln und exportieren</translation>
    </message>
    <message>
        <source>The answers stay as they were sealed. Another variant has the same digest and the same day.</source>
        <translation>Die Antworten bleiben, wie sie versiegelt wurden. Eine weitere Fassung hat dieselbe Prüfsumme und denselben Tag.</translation>
    </message>
    <message>
        <source>Freezes the answers for good and writes one file with the digest of every part in it. Anyone can check that file. It is never changed; a correction follows as a new one.</source>
        <translation>Friert die Antworten endgültig ein und schreibt eine Datei mit der Prüfsumme jedes Teils darin. Jeder kann diese Datei prüfen. Sie wird nie geändert; eine Berichtigung folgt als neue.</translation>
    </message>
    <message>
        <source>Write another variant</source>
        <translation>Weitere Fassung schreiben</translation>
    </message>
    <message>
        <source>Passphrase of {key}</source>
        <translation>Passphrase von {key}</translation>
    </message>
    <message>
        <source>It is not kept.</source>
        <translation>Sie wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>Make a key that signs?</source>
        <translation>Schlüssel zum Signieren erstellen?</translation>
    </message>
    <message>
        <source>Whose name stands in it</source>
        <translation>Auf wessen Namen er lautet</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>It is not kept, and cannot be recovered.</source>
        <translation>Sie wird nicht gespeichert und lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
    <message>
        <source>Write a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>All {number} topics</source>
        <translation>Alle {number} Themen</translation>
    </message>
    <message>
        <source>Where a form’s wording is stricter than your answer, say the narrower thing.</source>
        <translation>Wo der Wortlaut eines Formulars strenger ist als Ihre Antwort, erklären Sie nur, was Ihre Antwort deckt.</translation>
    </message>
    <message>
        <source>“{wording}”</source>
        <translation>„{wording}“</translation>
    </message>
    <message>
        <source>A sealed submission is looked at as it is. Nothing of it is kept, and no workspace is needed.</source>
        <translation>Eine versiegelte Einreichung wird angesehen, wie sie ist. Nichts davon wird gespeichert, und eine Arbeitsdatei ist nicht nötig.</translation>
    </message>
    <message>
        <source>Choose a ZIP file</source>
        <translation>ZIP-Datei wählen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>ZIP-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>{file} is being checked.</source>
        <translation>{file} wird geprüft.</translation>
    </message>
    <message>
        <source>{file}: printing {stage} again, to compare it.</source>
        <translation>{file}: Zum Vergleich wird erneut gedruckt: {stage}.</translation>
    </message>
    <message>
        <source>This could not be checked</source>
        <translation>Das konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Choose the ZIP file, or the folder that it was unpacked into.</source>
        <translation>Wählen Sie die ZIP-Datei oder den Ordner, in den sie entpackt wurde.</translation>
    </message>
    <message>
        <source>Nothing is checked yet</source>
        <translation>Noch ist nichts geprüft</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Was geprüft wurde</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was abweicht</translation>
    </message>
    <message>
        <source>Ask whoever handed it in for the submission as it was sealed.</source>
        <translation>Bitten Sie die einreichende Stelle um die Einreichung, wie sie versiegelt wurde.</translation>
    </message>
    <message>
        <source>differences</source>
        <comment>things listed</comment>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>What you can show</source>
        <translation>Was Sie zeigen können</translation>
    </message>
    <message>
        <source>Answers with evidence in date. This is the evidenced score.</source>
        <translation>Antworten mit gültigem Nachweis. Das ist die belegte Punktzahl.</translation>
    </message>
    <message>
        <source>What you say</source>
        <translation>Was Sie sagen</translation>
    </message>
    <message>
        <source>Answers without proof yet. The difference is where claims get disputed.</source>
        <translation>Antworten noch ohne Nachweis. Um diese Differenz wird im Schadenfall gestritten.</translation>
    </message>
    <message>
        <source>What is still open</source>
        <translation>Was noch offen ist</translation>
    </message>
    <message>
        <source>Unknown or unanswered. It shows how far the score could still rise.</source>
        <translation>Unbekannt oder unbeantwortet. So weit könnte die Punktzahl noch steigen.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer</source>
        <translation>Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Every point has a reason, and they add up</source>
        <translation>Jeder Punkt hat einen Grund, und die Summe stimmt</translation>
    </message>
    <message>
        <source>Readiness by this questionnaire's reading; no insurer has agreed to anything</source>
        <translation>Bereitschaft nach der Lesart dieses Fragebogens; kein Versicherer hat ihr zugestimmt</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Open the example</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Check a submission that you were given</source>
        <translation>Erhaltene Einreichung prüfen</translation>
    </message>
    <message>
        <source>Start with facts about the registry; they decide what is asked. It takes about three hours in all, in as many sittings as you like. Every answer is kept at once.</source>
        <translation>Beginnen Sie mit Angaben zum Register; sie entscheiden, was gefragt wird. Es dauert insgesamt etwa drei Stunden, in so vielen Sitzungen, wie Sie möchten. Jede Antwort wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>A finished assessment of a made-up arthroplasty registry, with two earlier ones. Change anything; it cannot touch your own work.</source>
        <translation>Eine fertige Bewertung eines erfundenen Endoprothesenregisters, mit zwei früheren. Ändern Sie, was Sie möchten; Ihre eigene Arbeit bleibt unberührt.</translation>
    </message>
    <message>
        <source>How insurable is your registry?</source>
        <translation>Wie versicherbar ist Ihr Register?</translation>
    </message>
    <message>
        <source>regrisk reads your answers the way an underwriter would, shows why, and helps you prepare a submission you can sign without fear.</source>
        <translation>regrisk liest Ihre Antworten so, wie ein Underwriter es täte, zeigt, warum, und hilft Ihnen, eine Einreichung vorzubereiten, die Sie ohne Sorge unterschreiben können.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Schaden</translation>
    </message>
    <message>
        <source>Open or start an assessment first.</source>
        <translation>Öffnen oder beginnen Sie zuerst eine Bewertung.</translation>
    </message>
    <message>
        <source>IBM Plex Sans, the typeface of the window</source>
        <translation>IBM Plex Sans, die Schrift des Fensters</translation>
    </message>
    <message>
        <source>SIL Open Font License 1.1</source>
        <translation>SIL Open Font License 1.1</translation>
    </message>
    <message>
        <source>DejaVu Sans, the typeface of the report</source>
        <translation>DejaVu Sans, die Schrift des Berichts</translation>
    </message>
    <message>
        <source>Bitstream Vera and Arev licences</source>
        <translation>Lizenzen von Bitstream Vera und Arev</translation>
    </message>
    <message>
        <source>Lucide, the icons</source>
        <translation>Lucide, die Symbole</translation>
    </message>
    <message>
        <source>ISC, some glyphs MIT</source>
        <translation>ISC, einige Zeichen MIT</translation>
    </message>
    <message>
        <source>Python {version} on {system}</source>
        <translation>Python {version} auf {system}</translation>
    </message>
    <message>
        <source>not installed here</source>
        <translation>hier nicht installiert</translation>
    </message>
    <message>
        <source>licence in its package</source>
        <translation>Lizenz liegt im Paket</translation>
    </message>
    <message>
        <source>small effort</source>
        <translation>geringer Aufwand</translation>
    </message>
    <message>
        <source>medium effort</source>
        <translation>mittlerer Aufwand</translation>
    </message>
    <message>
        <source>large effort</source>
        <translation>hoher Aufwand</translation>
    </message>
    <message>
        <source>low cost</source>
        <translation>geringe Kosten</translation>
    </message>
    <message>
        <source>medium cost</source>
        <translation>mittlere Kosten</translation>
    </message>
    <message>
        <source>high cost</source>
        <translation>hohe Kosten</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>keine Punkte</translation>
    </message>
    <message>
        <source>under {figure}</source>
        <translation>unter {figure}</translation>
    </message>
    <message numerus="yes">
        <source>With {number} controls: {points} points.</source>
        <translation>
            <numerusform>Mit {number} Maßnahme: {points} Punkte.</numerusform>
            <numerusform>Mit {number} Maßnahmen: {points} Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {number} controls: {points} points, still {band}.</source>
        <translation>
            <numerusform>Mit {number} Maßnahme: {points} Punkte, weiterhin „{band}“.</numerusform>
            <numerusform>Mit {number} Maßnahmen: {points} Punkte, weiterhin „{band}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With {number} controls: {points} points, {band}.</source>
        <translation>
            <numerusform>Mit {number} Maßnahme: {points} Punkte, „{band}“.</numerusform>
            <numerusform>Mit {number} Maßnahmen: {points} Punkte, „{band}“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} weeks</source>
        <translation>
            <numerusform>{number} Woche</numerusform>
            <numerusform>{number} Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Effort {effort}</source>
        <translation>Aufwand {effort}</translation>
    </message>
    <message>
        <source>{question} is not asked of this registry at present</source>
        <translation>{question} wird diesem Register derzeit nicht gestellt</translation>
    </message>
    <message>
        <source>Facts about the registry. They earn no points; they decide what is asked.</source>
        <translation>Angaben zum Register. Sie bringen keine Punkte, entscheiden aber, was gefragt wird.</translation>
    </message>
    <message>
        <source>Copied into the workspace</source>
        <translation>In die Arbeitsdatei kopiert</translation>
    </message>
    <message>
        <source>Left where it is</source>
        <translation>Am Ort belassen</translation>
    </message>
    <message>
        <source>The file is no longer where it was left</source>
        <translation>Die Datei ist nicht mehr an ihrem Ort</translation>
    </message>
    <message>
        <source>The file was changed since it was attached</source>
        <translation>Die Datei wurde seit dem Anhängen geändert</translation>
    </message>
    <message>
        <source>The file is not in this workspace</source>
        <translation>Die Datei ist nicht in dieser Arbeitsdatei</translation>
    </message>
    <message>
        <source>{size} bytes</source>
        <translation>{size} Byte</translation>
    </message>
    <message>
        <source>Write {what}.</source>
        <translation>Geben Sie {what} an.</translation>
    </message>
    <message>
        <source>This holds a character that cannot be printed. Remove it.</source>
        <translation>Das enthält ein Zeichen, das sich nicht drucken lässt. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <comment>state</comment>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>Confirm or change</source>
        <comment>state</comment>
        <translation>Bestätigen oder ändern</translation>
    </message>
    <message>
        <source>No evidence</source>
        <comment>state</comment>
        <translation>Kein Nachweis</translation>
    </message>
    <message>
        <source>Out of date</source>
        <comment>state</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Verified</source>
        <comment>state</comment>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>Documented</source>
        <comment>state</comment>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Runs out {day}</source>
        <translation>Läuft am {day} ab</translation>
    </message>
    <message>
        <source>Readiness, by this questionnaire's reading; no insurer has agreed to anything.</source>
        <translation>Bereitschaft nach der Lesart dieses Fragebogens; kein Versicherer hat ihr zugestimmt.</translation>
    </message>
    <message>
        <source>Provisional: {note}</source>
        <translation>Vorläufig: {note}</translation>
    </message>
    <message>
        <source>Band {band}, step {reached} of {steps}.</source>
        <translation>Band „{band}“, Schritt {reached} von {steps}.</translation>
    </message>
    <message>
        <source>{share} % answered; about {time} left</source>
        <translation>{share} % beantwortet; noch etwa {time}</translation>
    </message>
    <message numerus="yes">
        <source>Reads as {reads}; {gates} gates hold it</source>
        <translation>
            <numerusform>Nach Punkten „{reads}“; {gates} Begrenzung wirkt</numerusform>
            <numerusform>Nach Punkten „{reads}“; {gates} Begrenzungen wirken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By its points; {gates} gates cap it too</source>
        <translation>
            <numerusform>Nach Punkten; {gates} Begrenzung wirkt ebenfalls</numerusform>
            <numerusform>Nach Punkten; {gates} Begrenzungen wirken ebenfalls</numerusform>
        </translation>
    </message>
    <message>
        <source>Near a limit: other weights would move it</source>
        <translation>Nahe einer Grenze: Andere Gewichte würden das Band ändern</translation>
    </message>
    <message>
        <source>Holds if every weight moves by 20 %</source>
        <translation>Bleibt gleich, auch wenn sich jedes Gewicht um 20 % ändert</translation>
    </message>
    <message>
        <source>against leaving it open</source>
        <translation>gegenüber einer offenen Frage</translation>
    </message>
    <message>
        <source>against {called}’s answer</source>
        <translation>gegenüber der {called} gegebenen Antwort</translation>
    </message>
    <message>
        <source>Asked for terms, no points</source>
        <translation>Nur für die Bedingungen gefragt, keine Punkte</translation>
    </message>
    <message>
        <source>Counts no points now</source>
        <translation>Zählt derzeit keine Punkte</translation>
    </message>
    <message>
        <source>Worth {points} point</source>
        <translation>Zählt {points} Punkte</translation>
    </message>
    <message>
        <source>Worth {points} points</source>
        <translation>Zählt {points} Punkte</translation>
    </message>
    <message>
        <source>Does not apply, because {reason}</source>
        <translation>Trifft nicht zu. Begründung: {reason}</translation>
    </message>
    <message>
        <source>{called}’s answer, {old}: confirm or change</source>
        <translation>{called} beantwortet, {old}: bestätigen oder ändern</translation>
    </message>
    <message numerus="yes">
        <source>{number} of {called}’s {number} answers wait to be confirmed or changed</source>
        <translation>
            <numerusform>{number} {called} gegebene Antwort ist noch zu bestätigen oder zu ändern</numerusform>
            <numerusform>{number} {called} gegebene Antworten sind noch zu bestätigen oder zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} days old</source>
        <translation>
            <numerusform>{number} Tag alt</numerusform>
            <numerusform>{number} Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} months old</source>
        <translation>{number} Monate alt</translation>
    </message>
    <message>
        <source>{number} years old</source>
        <translation>{number} Jahre alt</translation>
    </message>
    <message>
        <source>It did not apply, because {reason}</source>
        <translation>Die Frage traf nicht zu. Begründung: {reason}</translation>
    </message>
    <message>
        <source>It was not known. Nothing of it counts yet.</source>
        <translation>Es war nicht bekannt. Davon zählt noch nichts.</translation>
    </message>
    <message>
        <source>Nothing of it counts yet.</source>
        <translation>Davon zählt noch nichts.</translation>
    </message>
    <message>
        <source>It covered: {scope}</source>
        <translation>Die Antwort deckte ab: {scope}</translation>
    </message>
    <message numerus="yes">
        <source>{number} pieces of evidence with it.</source>
        <translation>
            <numerusform>Mit {number} Nachweis.</numerusform>
            <numerusform>Mit {number} Nachweisen.</numerusform>
        </translation>
    </message>
    <message>
        <source>We changed</source>
        <translation>Wir änderten</translation>
    </message>
    <message>
        <source>Evidence aged</source>
        <translation>Nachweis älter</translation>
    </message>
    <message>
        <source>The questionnaire changed</source>
        <translation>Fragebogen neu</translation>
    </message>
    <message>
        <source>From {before} to {after}</source>
        <translation>Von {before} auf {after}</translation>
    </message>
    <message>
        <source>Evidenced {before} to {after}.</source>
        <translation>Belegt: von {before} auf {after}.</translation>
    </message>
    <message>
        <source>The questionnaire changed its meaning in between; the two scores cannot be compared.</source>
        <translation>Der Fragebogen hat sich dazwischen inhaltlich geändert; die beiden Punktzahlen sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>evidenced {points}</source>
        <translation>belegt {points}</translation>
    </message>
    <message>
        <source>Rounding {points}</source>
        <translation>Rundung {points}</translation>
    </message>
    <message>
        <source>Evidenced {points}.</source>
        <translation>Belegt {points}.</translation>
    </message>
    <message>
        <source>Why an underwriter asks</source>
        <translation>Warum ein Underwriter das fragt</translation>
    </message>
    <message>
        <source>Why this is asked</source>
        <translation>Warum das gefragt wird</translation>
    </message>
    <message>
        <source>Provisional: between {points} and {potential}, {evidenced} evidenced.</source>
        <translation>Vorläufig: zwischen {points} und {potential}, davon {evidenced} belegt.</translation>
    </message>
    <message>
        <source>Score {points}, {evidenced} evidenced.</source>
        <translation>Punktzahl {points}, davon {evidenced} belegt.</translation>
    </message>
    <message>
        <source>Score {points} of 100. Evidenced {evidenced}. Potential {potential}.</source>
        <translation>Punktzahl {points} von 100. Belegt {evidenced}. Potenzial {potential}.</translation>
    </message>
    <message>
        <source>points are open here</source>
        <translation>Punkte sind hier offen</translation>
    </message>
    <message>
        <source>plus {figure}</source>
        <translation>plus {figure}</translation>
    </message>
    <message>
        <source>minus {figure}</source>
        <translation>minus {figure}</translation>
    </message>
    <message>
        <source>Does not count; its points moved to its neighbours.</source>
        <translation>Zählt nicht. Die Punkte gingen an die übrigen Fragen.</translation>
    </message>
    <message>
        <source>Asked for terms only; it earns no points.</source>
        <translation>Nur für die Bedingungen gefragt. Bringt keine Punkte.</translation>
    </message>
    <message>
        <source>Level {level} would add {points}.</source>
        <translation>Stufe {level} brächte {points} mehr.</translation>
    </message>
    <message>
        <source>The best answer would add {points}.</source>
        <translation>Die beste Antwort brächte {points} mehr.</translation>
    </message>
    <message>
        <source>Evidence would add {points} to the evidenced score.</source>
        <translation>Ein Nachweis würde die belegte Punktzahl um {points} erhöhen.</translation>
    </message>
    <message>
        <source>Did not apply, because {reason}</source>
        <translation>Traf nicht zu. Begründung: {reason}</translation>
    </message>
    <message>
        <source>Answered by {who}; basis: {basis}.</source>
        <translation>Beantwortet von {who}; Grundlage: {basis}.</translation>
    </message>
    <message>
        <source>Answered by {who}.</source>
        <translation>Beantwortet von {who}.</translation>
    </message>
    <message>
        <source>Basis: {basis}.</source>
        <translation>Grundlage: {basis}.</translation>
    </message>
    <message>
        <source>Claims made</source>
        <translation>Anspruchserhebung</translation>
    </message>
    <message>
        <source>Claims made and reported</source>
        <translation>Anspruchserhebung und Meldung</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Each claim and in all</source>
        <translation>Je Anspruch und insgesamt</translation>
    </message>
    <message>
        <source>Inside the limit</source>
        <translation>In der Summe enthalten</translation>
    </message>
    <message>
        <source>Outside the limit</source>
        <translation>Zusätzlich zur Summe</translation>
    </message>
    <message>
        <source>Health system</source>
        <translation>Klinikverbund</translation>
    </message>
    <message>
        <source>Government agency</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Sponsor</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Universität</translation>
    </message>
    <message>
        <source>Grant maker</source>
        <translation>Fördermittelgeber</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Plattformpartner</translation>
    </message>
    <message>
        <source>The policy</source>
        <translation>Die Police</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Who and what</source>
        <translation>Wer und was</translation>
    </message>
    <message>
        <source>Telling the insurer</source>
        <translation>Meldung an den Versicherer</translation>
    </message>
    <message>
        <source>The contract</source>
        <translation>Der Vertrag</translation>
    </message>
    <message>
        <source>Further demands</source>
        <translation>Weitere Forderungen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Policy number</source>
        <translation>Policennummer</translation>
    </message>
    <message>
        <source>Broker</source>
        <translation>Makler</translation>
    </message>
    <message>
        <source>First day of cover</source>
        <translation>Erster Tag der Deckung</translation>
    </message>
    <message>
        <source>Last day of cover</source>
        <translation>Letzter Tag der Deckung</translation>
    </message>
    <message>
        <source>Retroactive date</source>
        <translation>Rückwirkungsdatum</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Versicherungsfall</translation>
    </message>
    <message>
        <source>Tail</source>
        <translation>Nachmeldefrist</translation>
    </message>
    <message>
        <source>The limit counts</source>
        <translation>Die Versicherungssumme gilt</translation>
    </message>
    <message>
        <source>Defence costs</source>
        <translation>Abwehrkosten</translation>
    </message>
    <message>
        <source>Waiting period</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Named insureds</source>
        <translation>Genannte Versicherte</translation>
    </message>
    <message>
        <source>Registries named</source>
        <translation>Genannte Register</translation>
    </message>
    <message>
        <source>Endorsements</source>
        <translation>Zusatzklauseln</translation>
    </message>
    <message>
        <source>Hotline for notice</source>
        <translation>Hotline für Meldungen</translation>
    </message>
    <message>
        <source>Address for notice</source>
        <translation>Anschrift für Meldungen</translation>
    </message>
    <message>
        <source>Notice within</source>
        <translation>Meldefrist</translation>
    </message>
    <message>
        <source>Only listed firms may be hired</source>
        <translation>Nur gelistete Dienstleister dürfen beauftragt werden</translation>
    </message>
    <message>
        <source>Kind of partner</source>
        <translation>Art des Partners</translation>
    </message>
    <message>
        <source>Registries it is about</source>
        <translation>Betroffene Register</translation>
    </message>
    <message>
        <source>End of the contract</source>
        <translation>Ende des Vertrags</translation>
    </message>
    <message>
        <source>Proof sent</source>
        <translation>Nachweis gesendet</translation>
    </message>
    <message>
        <source>Tail demanded</source>
        <translation>Verlangte Nachmeldefrist</translation>
    </message>
    <message>
        <source>Retention at most</source>
        <translation>Selbstbehalt höchstens</translation>
    </message>
    <message>
        <source>Partner must be named in the policy</source>
        <translation>Der Partner muss in der Police genannt sein</translation>
    </message>
    <message>
        <source>Insurer's rating at least</source>
        <translation>Rating des Versicherers mindestens</translation>
    </message>
    <message>
        <source>Warning of cancellation</source>
        <translation>Vorlauf bei Kündigung</translation>
    </message>
    <message>
        <source>Sublimit</source>
        <translation>Sublimit</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>Gedeckte Personen</translation>
    </message>
    <message>
        <source>Share you bear</source>
        <translation>Selbstbeteiligung</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Each claim</source>
        <translation>Je Anspruch</translation>
    </message>
    <message>
        <source>A policy that is held</source>
        <translation>Eine bestehende Police</translation>
    </message>
    <message>
        <source>Policy {number}</source>
        <translation>Police {number}</translation>
    </message>
    <message>
        <source>As its declarations page states it.</source>
        <translation>So, wie es im Versicherungsschein steht.</translation>
    </message>
    <message>
        <source>Add the policy</source>
        <translation>Police hinzufügen</translation>
    </message>
    <message>
        <source>Keep the policy</source>
        <translation>Police speichern</translation>
    </message>
    <message>
        <source>A contract that demands proof</source>
        <translation>Ein Vertrag mit Nachweispflicht</translation>
    </message>
    <message>
        <source>Contract with {partner}</source>
        <translation>Vertrag mit {partner}</translation>
    </message>
    <message>
        <source>What a partner may ask you to show.</source>
        <translation>Was ein Partner sich zeigen lassen darf.</translation>
    </message>
    <message>
        <source>Add the contract</source>
        <translation>Vertrag hinzufügen</translation>
    </message>
    <message>
        <source>Keep the contract</source>
        <translation>Vertrag speichern</translation>
    </message>
    <message>
        <source>Tick at least one part.</source>
        <translation>Wählen Sie mindestens einen Baustein.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Treffen Sie eine Auswahl.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Diese Angabe ist nötig.</translation>
    </message>
    <message>
        <source>A line has at most {number} characters. Shorten it.</source>
        <translation>Eine Zeile hat höchstens {number} Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>Cover cannot end before it begins, {day}.</source>
        <translation>Die Deckung kann nicht vor ihrem Beginn am {day} enden.</translation>
    </message>
    <message>
        <source>It cannot lie after the first day of cover, {day}.</source>
        <translation>Das Datum kann nicht nach dem ersten Tag der Deckung liegen, dem {day}.</translation>
    </message>
    <message>
        <source>No policy and no contract is recorded yet.</source>
        <translation>Noch ist keine Police und kein Vertrag erfasst.</translation>
    </message>
    <message numerus="yes">
        <source>{number} policies in force on {day}</source>
        <translation>
            <numerusform>{number} Police in Kraft am {day}</numerusform>
            <numerusform>{number} Policen in Kraft am {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>No policy in force on {day}</source>
        <translation>Keine Police in Kraft am {day}</translation>
    </message>
    <message numerus="yes">
        <source>{number} contracts demanding proof</source>
        <translation>
            <numerusform>{number} Vertrag mit Nachweispflicht</numerusform>
            <numerusform>{number} Verträge mit Nachweispflicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} things do not fit together</source>
        <translation>
            <numerusform>{number} Unstimmigkeit</numerusform>
            <numerusform>{number} Unstimmigkeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>all of it fits</source>
        <translation>alles passt zusammen</translation>
    </message>
    <message>
        <source>Needed, not held</source>
        <translation>Nötig, besteht nicht</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Demanded {amount}</source>
        <translation>Verlangt: {amount}</translation>
    </message>
    <message>
        <source>Demanded</source>
        <translation>Verlangt</translation>
    </message>
    <message>
        <source>Held {amount}, {people} people</source>
        <translation>Besteht: {amount}, {people} Personen</translation>
    </message>
    <message>
        <source>Held {amount}</source>
        <translation>Besteht: {amount}</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Ended {day}</source>
        <translation>Beendet am {day}</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>{first} to {last}, no retroactive date.</source>
        <translation>{first} bis {last}, kein Rückwirkungsdatum.</translation>
    </message>
    <message>
        <source>{first} to {last}, retroactive to {back}.</source>
        <translation>{first} bis {last}, rückwirkend ab {back}.</translation>
    </message>
    <message numerus="yes">
        <source>Limit {limit}, retention {retention}, {number} parts.</source>
        <translation>
            <numerusform>Versicherungssumme {limit}, Selbstbehalt {retention}, {number} Baustein.</numerusform>
            <numerusform>Versicherungssumme {limit}, Selbstbehalt {retention}, {number} Bausteine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Names {names}.</source>
        <translation>Nennt {names}.</translation>
    </message>
    <message>
        <source>{partner}, to {expiry}. Demands {parts}. Proof due {due}.</source>
        <translation>{partner}, bis {expiry}. Verlangt {parts}. Nachweis fällig am {due}.</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Cover falls short</source>
        <translation>Deckung reicht nicht aus</translation>
    </message>
    <message>
        <source>Proof sent {day}</source>
        <translation>Nachweis gesendet am {day}</translation>
    </message>
    <message>
        <source>Proof overdue</source>
        <translation>Nachweis überfällig</translation>
    </message>
    <message>
        <source>Proof to send</source>
        <translation>Nachweis zu senden</translation>
    </message>
    <message>
        <source>On file in the assessment of {day}. Use it if it still holds.</source>
        <translation>In der Bewertung vom {day} erfasst. Verwenden Sie es, wenn es noch zutrifft.</translation>
    </message>
    <message>
        <source>It says something else at {registry}, and was written there later or otherwise.</source>
        <translation>Bei {registry} steht etwas anderes, später oder abweichend erfasst.</translation>
    </message>
    <message>
        <source>Entered for {registry}; it names this registry as well.</source>
        <translation>Für {registry} erfasst; auch dieses Register ist darin genannt.</translation>
    </message>
    <message>
        <source>Say why it does not apply. Without a reason it cannot be left out.</source>
        <translation>Geben Sie an, warum die Frage nicht zutrifft. Ohne Begründung kann sie nicht ausgelassen werden.</translation>
    </message>
    <message>
        <source>Evidence for {question}</source>
        <translation>Nachweis für {question}</translation>
    </message>
    <message>
        <source>{label}. What proves the answer, and until when?</source>
        <translation>{label}. Was belegt die Antwort, und bis wann?</translation>
    </message>
    <message>
        <source>They accept: {examples}.</source>
        <translation>Anerkannt werden: {examples}.</translation>
    </message>
    <message>
        <source>Usual: {number} months</source>
        <translation>Üblich: {number} Monate</translation>
    </message>
    <message>
        <source>Usual: does not run out</source>
        <translation>Üblich: unbefristet</translation>
    </message>
    <message>
        <source>Say what it is, such as the name of the report.</source>
        <translation>Geben Sie an, was es ist, etwa den Namen des Berichts.</translation>
    </message>
    <message>
        <source>Say from when it is. Undated proof does not count.</source>
        <translation>Geben Sie an, von wann der Nachweis ist. Ohne Datum zählt er nicht.</translation>
    </message>
    <message>
        <source>It cannot end before {day}.</source>
        <translation>Das Ende kann nicht vor dem {day} liegen.</translation>
    </message>
    <message>
        <source>In date</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Runs out before cover starts</source>
        <translation>Läuft vor Deckungsbeginn ab</translation>
    </message>
    <message>
        <source>Counts from its day on</source>
        <translation>Zählt ab seinem Tag</translation>
    </message>
    <message>
        <source>File not attached</source>
        <translation>Datei nicht angehängt</translation>
    </message>
    <message>
        <source>{grade}, dated {day}, does not run out</source>
        <translation>{grade}, datiert {day}, unbefristet</translation>
    </message>
    <message>
        <source>{grade}, dated {day}, valid to {until}</source>
        <translation>{grade}, datiert {day}, gültig bis {until}</translation>
    </message>
    <message numerus="yes">
        <source>{number} pieces</source>
        <translation>
            <numerusform>{number} Nachweis</numerusform>
            <numerusform>{number} Nachweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} have run out</source>
        <translation>
            <numerusform>{number} ist abgelaufen</numerusform>
            <numerusform>{number} sind abgelaufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} run out before cover starts on {day}</source>
        <translation>
            <numerusform>{number} läuft vor Deckungsbeginn am {day} ab</numerusform>
            <numerusform>{number} laufen vor Deckungsbeginn am {day} ab</numerusform>
        </translation>
    </message>
    <message>
        <source>none run out before cover starts on {day}</source>
        <translation>keiner läuft vor Deckungsbeginn am {day} ab</translation>
    </message>
    <message>
        <source>Assessment document, YAML</source>
        <translation>Bewertungsdokument, YAML</translation>
    </message>
    <message>
        <source>Every answer as text, for another computer, a colleague or the command line.</source>
        <translation>Jede Antwort als Text, für einen anderen Computer, eine andere Person oder die Befehlszeile.</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Every answer with its scope and basis, evidence, knock-outs, controls.</source>
        <translation>Jede Antwort mit Geltungsbereich und Grundlage, Nachweise, K.-o.-Kriterien, Maßnahmen.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Kurzfassung</translation>
    </message>
    <message>
        <source>Band, gates and ledger by domain, on a few pages.</source>
        <translation>Band, Begrenzungen und Punkterechnung nach Bereichen, auf wenigen Seiten.</translation>
    </message>
    <message>
        <source>Redacted</source>
        <translation>Geschwärzt</translation>
    </message>
    <message>
        <source>The full report without names, free text and titles of evidence.</source>
        <translation>Der vollständige Bericht ohne Namen, Freitext und Titel der Nachweise.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>readiness</source>
        <comment>file name</comment>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>readiness summary</source>
        <comment>file name</comment>
        <translation>Bereitschaft Kurzfassung</translation>
    </message>
    <message>
        <source>readiness redacted</source>
        <comment>file name</comment>
        <translation>Bereitschaft geschwärzt</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Every field of the form</source>
        <translation>Alle Felder des Formulars</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Suggested, and not confirmed yet</source>
        <translation>Vorgeschlagen, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Von einer Person bestätigt</translation>
    </message>
    <message>
        <source>Form is stricter</source>
        <translation>Formular strenger</translation>
    </message>
    <message>
        <source>The wording of the form asks for more than the answer says</source>
        <translation>Der Wortlaut des Formulars verlangt mehr, als die Antwort sagt</translation>
    </message>
    <message>
        <source>Stays empty</source>
        <translation>Bleibt leer</translation>
    </message>
    <message>
        <source>Nothing would stand there</source>
        <translation>Dort stünde nichts</translation>
    </message>
    <message>
        <source>To confirm</source>
        <comment>state</comment>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>state</comment>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <comment>state</comment>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>Left to you</source>
        <comment>state</comment>
        <translation>Ihnen überlassen</translation>
    </message>
    <message>
        <source>Not to be filled</source>
        <comment>state</comment>
        <translation>Nicht auszufüllen</translation>
    </message>
    <message>
        <source>Form is stricter</source>
        <comment>state</comment>
        <translation>Formular strenger</translation>
    </message>
    <message>
        <source>The form holds scripts</source>
        <translation>Das Formular enthält Skripte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>{fields} on {pages}: {confirmed} confirmed, {open} to confirm, {empty} with nothing that fits.</source>
        <translation>{fields} auf {pages}: {confirmed} bestätigt, {open} zu bestätigen, {empty} ohne passenden Inhalt.</translation>
    </message>
    <message numerus="yes">
        <source>{number} fields</source>
        <translation>
            <numerusform>{number} Feld</numerusform>
            <numerusform>{number} Felder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} pages</source>
        <translation>
            <numerusform>{number} Seite</numerusform>
            <numerusform>{number} Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Some fields cannot be filled</source>
        <translation>Einige Felder lassen sich nicht ausfüllen</translation>
    </message>
    <message numerus="yes">
        <source>{number} fields have no usable name. Fill them by hand.</source>
        <translation>
            <numerusform>{number} Feld hat keinen brauchbaren Namen. Füllen Sie es von Hand aus.</numerusform>
            <numerusform>{number} Felder haben keinen brauchbaren Namen. Füllen Sie sie von Hand aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A viewer would run them; regrisk runs none. The copy can go without them.</source>
        <translation>Ein Anzeigeprogramm würde sie ausführen, regrisk führt keine aus. Die Kopie kann ohne sie entstehen.</translation>
    </message>
    <message>
        <source>The form also holds an XML form</source>
        <translation>Das Formular enthält auch ein XML-Formular</translation>
    </message>
    <message>
        <source>It would hide the answers in some viewers, so the copy goes without it.</source>
        <translation>In manchen Anzeigeprogrammen würde es die Antworten verdecken; die Kopie enthält es deshalb nicht.</translation>
    </message>
    <message>
        <source>The same text each time.</source>
        <translation>Jedes Mal derselbe Text.</translation>
    </message>
    <message>
        <source>The words beside the answer to: {topic}</source>
        <translation>Der Zusatz zur Antwort auf: {topic}</translation>
    </message>
    <message>
        <source>{what} ({percent} % alike: {shared})</source>
        <translation>{what} ({percent} % ähnlich: {shared})</translation>
    </message>
    <message>
        <source>Stays empty: {why}</source>
        <translation>Bleibt leer: {why}</translation>
    </message>
    <message numerus="yes">
        <source>{name}. {number} assessments; stored results are never recomputed.</source>
        <translation>
            <numerusform>{name}. {number} Bewertung; gespeicherte Ergebnisse werden nie neu berechnet.</numerusform>
            <numerusform>{name}. {number} Bewertungen; gespeicherte Ergebnisse werden nie neu berechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken {day}.</source>
        <translation>Vom {day}.</translation>
    </message>
    <message>
        <source>{pack} {version}, changed {day}.</source>
        <translation>{pack} {version}, geändert am {day}.</translation>
    </message>
    <message>
        <source>No score yet.</source>
        <translation>Noch keine Punktzahl.</translation>
    </message>
    <message>
        <source>{band}. Score {score}, evidenced {evidenced}.</source>
        <translation>{band}. Punktzahl {score}, belegt {evidenced}.</translation>
    </message>
    <message>
        <source>Provisional, no band yet</source>
        <translation>Vorläufig, noch kein Band</translation>
    </message>
    <message>
        <source>Band {band}</source>
        <translation>Band „{band}“</translation>
    </message>
    <message>
        <source>Band {band}, step {step} of {steps}</source>
        <translation>Band „{band}“, Schritt {step} von {steps}</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation>Noch nicht bewertet.</translation>
    </message>
    <message>
        <source>Start an assessment</source>
        <translation>Bewertung beginnen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open results</source>
        <translation>Ergebnis öffnen</translation>
    </message>
    <message>
        <source>Nothing is kept in this file yet.</source>
        <translation>Diese Datei enthält noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>{number} registries, one file. Solid line: evidenced. Dashed line: claimed.</source>
        <translation>
            <numerusform>Ein Register, eine Datei. Durchgezogene Linie: belegt. Gestrichelte Linie: behauptet.</numerusform>
            <numerusform>{number} Register, eine Datei. Durchgezogene Linie: belegt. Gestrichelte Linie: behauptet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} people</source>
        <comment>registry</comment>
        <translation>{number} Personen</translation>
    </message>
    <message>
        <source>Trend from {first} to {last}: score {points} to {now}, evidenced {evidenced} to {evidenced_now}</source>
        <translation>Trend vom {first} bis zum {last}: Punktzahl von {points} auf {now}, belegt von {evidenced} auf {evidenced_now}</translation>
    </message>
    <message>
        <source>No day is given for cover to start</source>
        <translation>Für den Beginn der Deckung ist kein Tag angegeben</translation>
    </message>
    <message>
        <source>Cover was to start {day}</source>
        <translation>Die Deckung sollte am {day} beginnen</translation>
    </message>
    <message>
        <source>No evidence runs out before then</source>
        <translation>Kein Nachweis läuft vorher ab</translation>
    </message>
    <message>
        <source>Cover renews {day}, today</source>
        <translation>Die Deckung verlängert sich heute, am {day}</translation>
    </message>
    <message>
        <source>Cover starts {day}, today</source>
        <translation>Die Deckung beginnt heute, am {day}</translation>
    </message>
    <message numerus="yes">
        <source>Cover renews {day}, in {number} days</source>
        <translation>
            <numerusform>Die Deckung verlängert sich am {day}, in {number} Tag</numerusform>
            <numerusform>Die Deckung verlängert sich am {day}, in {number} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cover starts {day}, in {number} days</source>
        <translation>
            <numerusform>Die Deckung beginnt am {day}, in {number} Tag</numerusform>
            <numerusform>Die Deckung beginnt am {day}, in {number} Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} pieces of evidence run out before then</source>
        <translation>
            <numerusform>{number} Nachweis läuft vorher ab</numerusform>
            <numerusform>{number} Nachweise laufen vorher ab</numerusform>
        </translation>
    </message>
    <message>
        <source>Assessed {day}</source>
        <translation>Bewertet am {day}</translation>
    </message>
    <message>
        <source>{number} assessments, the last of {day}</source>
        <translation>{number} Bewertungen, die letzte vom {day}</translation>
    </message>
    <message>
        <source>Readiness, by this questionnaire's reading ({packs}). No insurer has agreed to anything.</source>
        <translation>Bereitschaft nach der Lesart dieses Fragebogens ({packs}). Kein Versicherer hat ihr zugestimmt.</translation>
    </message>
    <message>
        <source>{pack} {version}, method {method}</source>
        <translation>{pack} {version}, Methode {method}</translation>
    </message>
    <message>
        <source>Decline open</source>
        <translation>Ablehnung offen</translation>
    </message>
    <message>
        <source>Exclusion open</source>
        <translation>Ausschluss offen</translation>
    </message>
    <message>
        <source>Condition open</source>
        <translation>Auflage offen</translation>
    </message>
    <message>
        <source>Clears the decline</source>
        <translation>Beseitigt die Ablehnung</translation>
    </message>
    <message>
        <source>Clears the exclusion</source>
        <translation>Beseitigt den Ausschluss</translation>
    </message>
    <message>
        <source>Clears the condition</source>
        <translation>Beseitigt die Auflage</translation>
    </message>
    <message>
        <source>Clears the decline on {subject}.</source>
        <translation>Beseitigt die Ablehnung bei „{subject}“.</translation>
    </message>
    <message>
        <source>Clears the exclusion on {subject}.</source>
        <translation>Beseitigt den Ausschluss bei „{subject}“.</translation>
    </message>
    <message>
        <source>Clears the condition on {subject}.</source>
        <translation>Beseitigt die Auflage bei „{subject}“.</translation>
    </message>
    <message>
        <source>Decline likely</source>
        <translation>Ablehnung droht</translation>
    </message>
    <message>
        <source>Exclusion likely</source>
        <translation>Ausschluss droht</translation>
    </message>
    <message>
        <source>Condition likely</source>
        <translation>Auflage droht</translation>
    </message>
    <message>
        <source>Decline likely until level {level}</source>
        <translation>Ablehnung droht unter Stufe {level}</translation>
    </message>
    <message>
        <source>Exclusion likely until level {level}</source>
        <translation>Ausschluss droht unter Stufe {level}</translation>
    </message>
    <message>
        <source>Condition likely until level {level}</source>
        <translation>Auflage droht unter Stufe {level}</translation>
    </message>
    <message>
        <source>Decline likely above this line</source>
        <translation>Ablehnung droht oberhalb dieser Linie</translation>
    </message>
    <message>
        <source>Exclusion likely above this line</source>
        <translation>Ausschluss droht oberhalb dieser Linie</translation>
    </message>
    <message>
        <source>Condition likely above this line</source>
        <translation>Auflage droht oberhalb dieser Linie</translation>
    </message>
    <message>
        <source>A decline is likely below level {level}.</source>
        <translation>Unter Stufe {level} ist eine Ablehnung wahrscheinlich.</translation>
    </message>
    <message>
        <source>An exclusion is likely below level {level}.</source>
        <translation>Unter Stufe {level} ist ein Ausschluss wahrscheinlich.</translation>
    </message>
    <message>
        <source>A condition is likely below level {level}.</source>
        <translation>Unter Stufe {level} ist eine Auflage wahrscheinlich.</translation>
    </message>
    <message>
        <source>The decline rule no longer tests this. Review lists it.</source>
        <translation>Das Ablehnungskriterium prüft das nicht mehr. Die Durchsicht führt es auf.</translation>
    </message>
    <message>
        <source>The exclusion rule no longer tests this. Review lists it.</source>
        <translation>Das Ausschlusskriterium prüft das nicht mehr. Die Durchsicht führt es auf.</translation>
    </message>
    <message>
        <source>The condition rule no longer tests this. Review lists it.</source>
        <translation>Das Auflagenkriterium prüft das nicht mehr. Die Durchsicht führt es auf.</translation>
    </message>
    <message numerus="yes">
        <source>{number} declines</source>
        <translation>
            <numerusform>{number} Ablehnung</numerusform>
            <numerusform>{number} Ablehnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} exclusions</source>
        <translation>
            <numerusform>{number} Ausschluss</numerusform>
            <numerusform>{number} Ausschlüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} conditions</source>
        <translation>
            <numerusform>{number} Auflage</numerusform>
            <numerusform>{number} Auflagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} declines open</source>
        <translation>
            <numerusform>{number} Ablehnung offen</numerusform>
            <numerusform>{number} Ablehnungen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} exclusions open</source>
        <translation>
            <numerusform>{number} Ausschluss offen</numerusform>
            <numerusform>{number} Ausschlüsse offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} conditions open</source>
        <translation>
            <numerusform>{number} Auflage offen</numerusform>
            <numerusform>{number} Auflagen offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clears {number} declines</source>
        <translation>
            <numerusform>Beseitigt eine Ablehnung</numerusform>
            <numerusform>Beseitigt {number} Ablehnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clears {number} exclusions</source>
        <translation>
            <numerusform>Beseitigt einen Ausschluss</numerusform>
            <numerusform>Beseitigt {number} Ausschlüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Meets {number} conditions</source>
        <translation>
            <numerusform>Erfüllt eine Auflage</numerusform>
            <numerusform>Erfüllt {number} Auflagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A decline is likely here</source>
        <translation>Hier ist eine Ablehnung wahrscheinlich</translation>
    </message>
    <message>
        <source>An exclusion is likely here</source>
        <translation>Hier ist ein Ausschluss wahrscheinlich</translation>
    </message>
    <message>
        <source>A condition is likely here</source>
        <translation>Hier ist eine Auflage wahrscheinlich</translation>
    </message>
    <message>
        <source>Nothing to answer here.</source>
        <translation>Hier gibt es nichts zu beantworten.</translation>
    </message>
    <message>
        <source>All {number} answered.</source>
        <translation>Alle {number} beantwortet.</translation>
    </message>
    <message>
        <source>Answered.</source>
        <translation>Beantwortet.</translation>
    </message>
    <message>
        <source>{done} of {total} answered, about {time} left.</source>
        <translation>{done} von {total} beantwortet, noch etwa {time}.</translation>
    </message>
    <message>
        <source>Domain {number} of {total}</source>
        <translation>Bereich {number} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>About {time} left, in {number} domains</source>
        <translation>
            <numerusform>Noch etwa {time}, in {number} Bereich</numerusform>
            <numerusform>Noch etwa {time}, in {number} Bereichen</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} answered</source>
        <translation>{done} von {total} beantwortet</translation>
    </message>
    <message numerus="yes">
        <source>{number} lines to look at</source>
        <translation>
            <numerusform>{number} Zeile anzusehen</numerusform>
            <numerusform>{number} Zeilen anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts offen</translation>
    </message>
    <message>
        <source>{control} ({questions}) clears the decline.</source>
        <translation>{control} ({questions}) beseitigt die Ablehnung.</translation>
    </message>
    <message>
        <source>{control} ({questions}) clears the exclusion.</source>
        <translation>{control} ({questions}) beseitigt den Ausschluss.</translation>
    </message>
    <message>
        <source>{control} ({questions}) clears the condition.</source>
        <translation>{control} ({questions}) beseitigt die Auflage.</translation>
    </message>
    <message>
        <source>Finish {name}</source>
        <translation>{name} abschließen</translation>
    </message>
    <message numerus="yes">
        <source>{number} questions open, about {time}. Then a band is final.</source>
        <translation>
            <numerusform>{number} Frage offen, etwa {time}. Dann ist ein Band endgültig.</numerusform>
            <numerusform>{number} Fragen offen, etwa {time}. Dann ist ein Band endgültig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clear the {number} gates on {name}</source>
        <translation>
            <numerusform>Die eine Begrenzung bei {name} beseitigen</numerusform>
            <numerusform>Die {number} Begrenzungen bei {name} beseitigen</numerusform>
        </translation>
    </message>
    <message>
        <source>See results</source>
        <translation>Zum Ergebnis</translation>
    </message>
    <message>
        <source>{names} and {number} more</source>
        <translation>{names} und {number} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{names} hold the band down.</source>
        <translation>
            <numerusform>{names} begrenzt das Band.</numerusform>
            <numerusform>{names} begrenzen das Band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settle {number} contradictions in {name}</source>
        <translation>
            <numerusform>{number} Widerspruch bei {name} auflösen</numerusform>
            <numerusform>{number} Widersprüche bei {name} auflösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs out on {day}, before cover starts.</source>
        <translation>Läuft am {day} ab, vor Beginn der Deckung.</translation>
    </message>
    <message>
        <source>The evidenced score would fall by {points}.</source>
        <translation>Die belegte Punktzahl fiele um {points}.</translation>
    </message>
    <message>
        <source>Renew evidence: {title}</source>
        <translation>Nachweis erneuern: {title}</translation>
    </message>
    <message>
        <source>Assess {name} anew</source>
        <translation>{name} neu bewerten</translation>
    </message>
    <message>
        <source>The newest assessment is of {day}.</source>
        <translation>Die neueste Bewertung ist vom {day}.</translation>
    </message>
    <message>
        <source>See history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>No plan reaches {band}</source>
        <translation>Kein Plan erreicht „{band}“</translation>
    </message>
    <message>
        <source>{controls}, about {days} person-days, {cost} paid to others in the first year, {weeks}. Reaches {points} points.</source>
        <translation>{controls}, etwa {days} Personentage, {cost} im ersten Jahr an Dritte, {weeks}. Erreicht {points} Punkte.</translation>
    </message>
    <message numerus="yes">
        <source>{number} controls</source>
        <translation>
            <numerusform>{number} Maßnahme</numerusform>
            <numerusform>{number} Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Then {points} points, {band}.</source>
        <translation>Dann {points} Punkte, „{band}“.</translation>
    </message>
    <message>
        <source>They are in the plan already</source>
        <translation>Sie sind schon im Plan</translation>
    </message>
    <message numerus="yes">
        <source>{number} controls put in the plan; the due dates are suggestions</source>
        <translation>
            <numerusform>{number} Maßnahme in den Plan aufgenommen; die Fälligkeit ist ein Vorschlag</numerusform>
            <numerusform>{number} Maßnahmen in den Plan aufgenommen; die Fälligkeiten sind Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Done, and not answered for. Answer {questions} again to count it.</source>
        <translation>Erledigt, aber nicht beantwortet. Beantworten Sie {questions} neu, damit es zählt.</translation>
    </message>
    <message>
        <source>clears {kind}</source>
        <translation>beseitigt: {kind}</translation>
    </message>
    <message>
        <source>Reaches {points}. No band is final while a question is open.</source>
        <translation>Erreicht {points}. Solange eine Frage offen ist, ist kein Band endgültig.</translation>
    </message>
    <message>
        <source>Stays {band}. Reaches {points}.</source>
        <translation>Bleibt „{band}“. Erreicht {points}.</translation>
    </message>
    <message>
        <source>Reaches {band} and {points}.</source>
        <translation>Erreicht {band} und {points}.</translation>
    </message>
    <message>
        <source>Reaches {band} with {points} points on {day}.</source>
        <translation>Erreicht „{band}“ mit {points} Punkten am {day}.</translation>
    </message>
    <message>
        <source>Reaches {band} with {points} points once everything without a date is done.</source>
        <translation>Erreicht „{band}“ mit {points} Punkten, sobald alles ohne Termin erledigt ist.</translation>
    </message>
    <message>
        <source>{points} points by {day}</source>
        <translation>{points} Punkte bis {day}</translation>
    </message>
    <message>
        <source>{points} points once everything without a date is done</source>
        <translation>{points} Punkte (sobald alles ohne Datum erledigt ist)</translation>
    </message>
    <message>
        <source>{band} on {day}</source>
        <translation>„{band}“ am {day}</translation>
    </message>
    <message>
        <source>{band} once everything without a date is done</source>
        <translation>„{band}“ (sobald alles ohne Datum erledigt ist)</translation>
    </message>
    <message>
        <source>Today {reached}.</source>
        <translation>Heute {reached}.</translation>
    </message>
    <message>
        <source>no date yet</source>
        <translation>noch kein Datum</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Noch kein Datum</translation>
    </message>
    <message>
        <source>{day}: cover starts</source>
        <translation>{day}: Deckung beginnt</translation>
    </message>
    <message>
        <source>due {day}</source>
        <translation>fällig am {day}</translation>
    </message>
    <message>
        <source>no due date</source>
        <translation>ohne Fälligkeit</translation>
    </message>
    <message>
        <source>earned</source>
        <comment>points</comment>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>Comes after: {controls}.</source>
        <translation>Setzt voraus: {controls}.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Needs an owner</source>
        <translation>Niemand zuständig</translation>
    </message>
    <message>
        <source>nothing paid</source>
        <translation>nichts zu zahlen</translation>
    </message>
    <message>
        <source>about {cost}</source>
        <translation>etwa {cost}</translation>
    </message>
    <message>
        <source>Earned</source>
        <comment>points</comment>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Possible</source>
        <comment>points</comment>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>points</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>which questions are asked</source>
        <translation>welche Fragen gestellt werden</translation>
    </message>
    <message>
        <source>how much is at stake</source>
        <translation>wie viel auf dem Spiel steht</translation>
    </message>
    <message>
        <source>what a loss may cost</source>
        <translation>was ein Schaden kosten kann</translation>
    </message>
    <message>
        <source>which cover is needed</source>
        <translation>welche Deckung nötig ist</translation>
    </message>
    <message>
        <source>what the submission says</source>
        <translation>was in der Einreichung steht</translation>
    </message>
    <message>
        <source>Decides {uses}.</source>
        <translation>Entscheidet, {uses}.</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Freiwillig</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verifiziert</translation>
    </message>
    <message>
        <source>{grade}, dated {day}, counts from that day</source>
        <translation>{grade}, datiert {day}, zählt ab diesem Tag</translation>
    </message>
    <message>
        <source>{grade}, dated {day}, ran out {end}</source>
        <translation>{grade}, datiert {day}, abgelaufen am {end}</translation>
    </message>
    <message>
        <source>{grade}, dated {day}, runs out {end}</source>
        <translation>{grade}, datiert {day}, läuft am {end} ab</translation>
    </message>
    <message>
        <source>The facts and questions that bound the band best.</source>
        <translation>Die Angaben und Fragen, die das Band am besten eingrenzen.</translation>
    </message>
    <message>
        <source>The full assessment asks the rest; every answer given here counts there as well.</source>
        <translation>Die vollständige Bewertung fragt den Rest; jede Antwort von hier zählt auch dort.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total}, and {number} facts of the registry to give</source>
        <translation>
            <numerusform>{done} von {total}, dazu {number} Angabe zum Register</numerusform>
            <numerusform>{done} von {total}, dazu {number} Angaben zum Register</numerusform>
        </translation>
    </message>
    <message>
        <source>Between {least} and {most} points. Which band that will be is still open.</source>
        <translation>Zwischen {least} und {most} Punkten. Welches Band das wird, ist noch offen.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At least {least} and at most {most} of 100. Evidenced {evidenced}.</source>
        <translation>Mindestens {least} und höchstens {most} von 100. Belegt {evidenced}.</translation>
    </message>
    <message>
        <source>Gate: decline on {question}</source>
        <translation>Begrenzung: Ablehnung bei {question}</translation>
    </message>
    <message>
        <source>Gate: exclusion on {question}</source>
        <translation>Begrenzung: Ausschluss bei {question}</translation>
    </message>
    <message>
        <source>Gate: condition on {question}</source>
        <translation>Begrenzung: Auflage bei {question}</translation>
    </message>
    <message>
        <source>Score so far</source>
        <translation>Punktzahl bisher</translation>
    </message>
    <message>
        <source>{label} {points} of 100. Evidenced {evidenced}. Potential {potential}. {band}.</source>
        <translation>{label} {points} von 100. Belegt {evidenced}. Potenzial {potential}. {band}.</translation>
    </message>
    <message>
        <source>{points}+</source>
        <translation>ab {points}</translation>
    </message>
    <message>
        <source>Gate: {found}</source>
        <translation>Begrenzung: {found}</translation>
    </message>
    <message>
        <source>Between {least} and {most} points; {note}.</source>
        <translation>Zwischen {least} und {most} Punkten; {note}.</translation>
    </message>
    <message>
        <source>{points} points read as {band}.</source>
        <translation>{points} Punkte ergeben „{band}“.</translation>
    </message>
    <message>
        <source>{points} points would read as {band}.</source>
        <translation>{points} Punkte ergäben „{band}“.</translation>
    </message>
    <message numerus="yes">
        <source>{number} gates hold the band.</source>
        <translation>
            <numerusform>Eine Begrenzung bestimmt das Band.</numerusform>
            <numerusform>{number} Begrenzungen bestimmen das Band.</numerusform>
        </translation>
    </message>
    <message>
        <source>{claimed} of the {points} points are claimed and cannot be shown yet.</source>
        <translation>{claimed} der {points} Punkte sind behauptet und noch nicht belegbar.</translation>
    </message>
    <message>
        <source>The band holds if every weight moves by 20 % (worst {worst}, best {best}).</source>
        <translation>Das Band bleibt gleich, wenn sich jedes Gewicht um 20 % ändert (ungünstigster Fall {worst}, günstigster {best}).</translation>
    </message>
    <message>
        <source>The band does not hold if every weight moves by 20 % (worst {worst}, best {best}).</source>
        <translation>Das Band bleibt nicht gleich, wenn sich jedes Gewicht um 20 % ändert (ungünstigster Fall {worst}, günstigster {best}).</translation>
    </message>
    <message>
        <source>Cover starts {day}.</source>
        <translation>Die Deckung beginnt am {day}.</translation>
    </message>
    <message numerus="yes">
        <source>{number} pieces of evidence run out before then; without renewal the evidenced score would be {points}.</source>
        <translation>
            <numerusform>{number} Nachweis läuft vorher ab; ohne Erneuerung läge die belegte Punktzahl bei {points}.</numerusform>
            <numerusform>{number} Nachweise laufen vorher ab; ohne Erneuerung läge die belegte Punktzahl bei {points}.</numerusform>
        </translation>
    </message>
    <message>
        <source>They change the band, never the points.</source>
        <translation>Sie ändern das Band, nie die Punkte.</translation>
    </message>
    <message>
        <source>None of the rules fired that act whatever the score.</source>
        <translation>Keines der Kriterien greift, die unabhängig von der Punktzahl gelten.</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Noch nicht beantwortet.</translation>
    </message>
    <message>
        <source>A decline rule no longer tests this.</source>
        <translation>Das Ablehnungskriterium prüft das nicht mehr.</translation>
    </message>
    <message>
        <source>An exclusion rule no longer tests this.</source>
        <translation>Das Ausschlusskriterium prüft das nicht mehr.</translation>
    </message>
    <message>
        <source>A condition rule no longer tests this.</source>
        <translation>Das Auflagenkriterium prüft das nicht mehr.</translation>
    </message>
    <message>
        <source>Every line jumps to its question; Alt Left brings you back here.</source>
        <translation>Jede Zeile springt zu ihrer Frage; Alt Links bringt Sie hierher zurück.</translation>
    </message>
    <message>
        <source>Provisional: {percent} % answered.</source>
        <translation>Vorläufig: {percent} % beantwortet.</translation>
    </message>
    <message>
        <source>answered</source>
        <comment>tally</comment>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>open</source>
        <comment>tally</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>tally</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not applicable</source>
        <comment>tally</comment>
        <translation>nicht zutreffend</translation>
    </message>
    <message numerus="yes">
        <source>contradictions</source>
        <comment>tally</comment>
        <translation>
            <numerusform>Widerspruch</numerusform>
            <numerusform>Widersprüche</numerusform>
        </translation>
    </message>
    <message>
        <source>running out</source>
        <comment>tally</comment>
        <translation>laufen ab</translation>
    </message>
    <message>
        <source>Each needs a fix or a written explanation before a submission can be sealed.</source>
        <translation>Jeder muss behoben oder schriftlich erklärt sein, bevor eine Einreichung versiegelt werden kann.</translation>
    </message>
    <message>
        <source>{number} open</source>
        <translation>{number} offen</translation>
    </message>
    <message>
        <source>Cannot both be true</source>
        <translation>Nicht beides wahr</translation>
    </message>
    <message>
        <source>Needs explaining</source>
        <translation>Zu erklären</translation>
    </message>
    <message>
        <source>Explained</source>
        <comment>state</comment>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Earlier answers to confirm or change</source>
        <translation>Frühere Antworten zum Bestätigen oder Ändern</translation>
    </message>
    <message>
        <source>They were given in an earlier assessment. None of them counts until somebody looks at it.</source>
        <translation>Sie stammen aus einer früheren Bewertung. Keine zählt, bevor jemand sie angesehen hat.</translation>
    </message>
    <message>
        <source>{number} to confirm</source>
        <translation>{number} zu bestätigen</translation>
    </message>
    <message>
        <source>First: {card}. Several can be chosen on the page and confirmed at once.</source>
        <translation>Zuerst: {card}. Auf der Seite lassen sich mehrere auswählen und zugleich bestätigen.</translation>
    </message>
    <message numerus="yes">
        <source>{number} facts</source>
        <translation>
            <numerusform>{number} Angabe</numerusform>
            <numerusform>{number} Angaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not given yet: {facts}. The profile decides what is asked.</source>
        <translation>Noch nicht angegeben: {facts}. Das Profil entscheidet, was gefragt wird.</translation>
    </message>
    <message>
        <source>No band is final while a question is open. An open question earns nothing and counts.</source>
        <translation>Solange eine Frage offen ist, ist kein Band endgültig. Eine offene Frage bringt nichts und zählt mit.</translation>
    </message>
    <message>
        <source>About {time}, up to {points} points. Next: {question}.</source>
        <translation>Etwa {time}, bis zu {points} Punkte. Als Nächstes: {question}.</translation>
    </message>
    <message>
        <source>An unknown earns nothing and counts. A colleague may know.</source>
        <translation>Unbekanntes bringt nichts und zählt mit. Vielleicht weiß es jemand anders im Haus.</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>deed</comment>
        <translation>Beantworten</translation>
    </message>
    <message>
        <source>It counts no points.</source>
        <translation>Das zählt keine Punkte.</translation>
    </message>
    <message>
        <source>Up to {points} points open.</source>
        <translation>Bis zu {points} Punkte offen.</translation>
    </message>
    <message>
        <source>Answers that do not say what they cover</source>
        <translation>Antworten, die nicht sagen, was sie abdecken</translation>
    </message>
    <message>
        <source>Policies were voided over answers that were sincere and too broad. Say what is left out.</source>
        <translation>Policen wurden wegen Antworten rückabgewickelt, die aufrichtig, aber zu weit gefasst waren. Sagen Sie, was ausgenommen ist.</translation>
    </message>
    <message>
        <source>No scope</source>
        <translation>Kein Geltungsbereich</translation>
    </message>
    <message>
        <source>Say what exactly the answer covers.</source>
        <translation>Sagen Sie, was genau die Antwort abdeckt.</translation>
    </message>
    <message>
        <source>Say it</source>
        <translation>Angeben</translation>
    </message>
    <message>
        <source>These count for nothing, and the reasons are printed. Read them as an underwriter would.</source>
        <translation>Diese zählen nicht, und die Begründungen werden gedruckt. Lesen Sie sie so, wie ein Underwriter es täte.</translation>
    </message>
    <message>
        <source>{number} outside a gate</source>
        <translation>{number} außerhalb einer Begrenzung</translation>
    </message>
    <message>
        <source>Because: {reason}</source>
        <translation>Begründung: {reason}</translation>
    </message>
    <message>
        <source>Outside a gate</source>
        <translation>Außerhalb einer Begrenzung</translation>
    </message>
    <message>
        <source>{title}, documented, dated {day}.</source>
        <translation>{title}, dokumentiert, datiert {day}.</translation>
    </message>
    <message>
        <source>{title}, verified, dated {day}.</source>
        <translation>{title}, verifiziert, datiert {day}.</translation>
    </message>
    <message>
        <source>Level {level}, basis seen.</source>
        <translation>Stufe {level}, Grundlage: gesehen.</translation>
    </message>
    <message>
        <source>Level {level}, basis told.</source>
        <translation>Stufe {level}, Grundlage: mitgeteilt.</translation>
    </message>
    <message>
        <source>Level {level}, basis assumed.</source>
        <translation>Stufe {level}, Grundlage: angenommen.</translation>
    </message>
    <message>
        <source>Evidence that runs out</source>
        <translation>Nachweise, die ablaufen</translation>
    </message>
    <message>
        <source>{number} run out</source>
        <translation>{number} laufen ab</translation>
    </message>
    <message>
        <source>The profile does not say when cover should start, so evidence is judged three months ahead, on {day}.</source>
        <translation>Das Profil sagt nicht, wann der Schutz beginnen soll. Nachweise werden deshalb drei Monate im Voraus beurteilt, auf den {day}.</translation>
    </message>
    <message>
        <source>Evidence is judged on {day}.</source>
        <translation>Nachweise werden auf den {day} beurteilt.</translation>
    </message>
    <message>
        <source>Without a new one the evidenced score falls by {points}.</source>
        <translation>Ohne einen neuen fällt die belegte Punktzahl um {points}.</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Answers without evidence in date</source>
        <translation>Antworten ohne gültigen Nachweis</translation>
    </message>
    <message>
        <source>Claimed is not evidenced. The largest come first.</source>
        <translation>Behauptet ist nicht belegt. Die gewichtigsten stehen zuerst.</translation>
    </message>
    <message>
        <source>Not known, which counts as level 0.</source>
        <translation>Nicht bekannt, zählt als Stufe 0.</translation>
    </message>
    <message>
        <source>Score, every answer with its scope and basis, the index of evidence, plan, workbook and data.</source>
        <translation>Punktzahl, jede Antwort mit Geltungsbereich und Grundlage, Nachweisverzeichnis, Plan, Arbeitsmappe und Daten.</translation>
    </message>
    <message>
        <source>Band, gates and ledger by domain, on a few pages, for a first look.</source>
        <translation>Band, Begrenzungen und Punkterechnung nach Bereichen, auf wenigen Seiten, für einen ersten Blick.</translation>
    </message>
    <message>
        <source>The full report without names, exact numbers, free text and names of files.</source>
        <translation>Der vollständige Bericht ohne Namen, genaue Zahlen, Freitext und Dateinamen.</translation>
    </message>
    <message>
        <source>The answers are frozen for good</source>
        <translation>Die Antworten werden endgültig eingefroren</translation>
    </message>
    <message>
        <source>There is no undo. A correction starts a new assessment.</source>
        <translation>Das lässt sich nicht rückgängig machen. Eine Berichtigung beginnt eine neue Bewertung.</translation>
    </message>
    <message>
        <source>One ZIP file is written</source>
        <translation>Eine ZIP-Datei wird geschrieben</translation>
    </message>
    <message>
        <source>Report, Word document, workbook, answers, figures, the questionnaire and the digest of every file.</source>
        <translation>Bericht, Word-Dokument, Arbeitsmappe, Antworten, Zahlen, der Fragebogen und die Prüfsumme jeder Datei.</translation>
    </message>
    <message>
        <source>Anyone can check it</source>
        <translation>Jeder kann sie prüfen</translation>
    </message>
    <message>
        <source>“Check a submission” or “regrisk verify” says whether one byte was changed.</source>
        <translation>„Einreichung prüfen“ oder „regrisk verify“ sagt, ob ein Byte geändert wurde.</translation>
    </message>
    <message>
        <source>The answers stay as they were sealed</source>
        <translation>Die Antworten bleiben, wie sie versiegelt wurden</translation>
    </message>
    <message>
        <source>This is another variant of the same submission.</source>
        <translation>Dies ist eine weitere Fassung derselben Einreichung.</translation>
    </message>
    <message>
        <source>A signature shows that no file was altered since it was made. It shows who signed only to those who know the certificate from elsewhere; one that you make yourself says nothing about who you are.</source>
        <translation>Eine Signatur zeigt, dass seit ihrer Erstellung keine Datei verändert wurde. Wer signiert hat, zeigt sie nur denen, die das Zertifikat von anderswo kennen; ein selbst erstelltes Zertifikat sagt nichts darüber, wer Sie sind.</translation>
    </message>
    <message>
        <source>Nothing is frozen until every file is written.</source>
        <translation>Nichts wird eingefroren, bevor jede Datei geschrieben ist.</translation>
    </message>
    <message>
        <source>Report, PDF</source>
        <translation>Bericht, PDF</translation>
    </message>
    <message>
        <source>Evidence and digests</source>
        <translation>Nachweise und Prüfsummen</translation>
    </message>
    <message>
        <source>{part}: {stage}, {done} of {total}.</source>
        <translation>{part}: {stage}, {done} von {total}.</translation>
    </message>
    <message>
        <source>Sealed on {day} and read-only from then on</source>
        <translation>Versiegelt am {day} und seither nur lesbar</translation>
    </message>
    <message>
        <source>{submission}. Digest {digest}.</source>
        <translation>{submission}. Prüfsumme {digest}.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>This link leads into the questionnaire {pack}. Open an assessment of it first.</source>
        <translation>Dieser Link führt in den Fragebogen {pack}. Öffnen Sie zuerst eine Bewertung dazu.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or an id such as {example}.</source>
        <translation>Nichts gefunden. Versuchen Sie weniger Wörter oder eine Kennung wie {example}.</translation>
    </message>
    <message>
        <source>Not asked of this registry at present.</source>
        <translation>Wird diesem Register derzeit nicht gestellt.</translation>
    </message>
    <message>
        <source>Covers</source>
        <comment>scope</comment>
        <translation>Deckt ab</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} Byte</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Nothing is sent anywhere.</source>
        <translation>Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>A file of this name stays as it is until the new one is complete.</source>
        <translation>Eine Datei dieses Namens bleibt, wie sie ist, bis die neue vollständig ist.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Drawing page {done} of {total}.</source>
        <translation>Seite {done} von {total} wird gezeichnet.</translation>
    </message>
    <message>
        <source>Setting section {number} of {total}: {title}.</source>
        <translation>Abschnitt {number} von {total} wird gesetzt: {title}.</translation>
    </message>
    <message>
        <source>Writing the file.</source>
        <translation>Die Datei wird geschrieben.</translation>
    </message>
    <message>
        <source>Has run out</source>
        <comment>state</comment>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Runs out</source>
        <comment>state</comment>
        <translation>Läuft ab</translation>
    </message>
    <message numerus="yes">
        <source>{number} things to settle first</source>
        <translation>
            <numerusform>{number} Punkt zuerst zu klären</numerusform>
            <numerusform>{number} Punkte zuerst zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question that applies has a response</source>
        <translation>Jede zutreffende Frage hat eine Antwort</translation>
    </message>
    <message>
        <source>Some questions have no response</source>
        <translation>Einige Fragen haben keine Antwort</translation>
    </message>
    <message>
        <source>Every fact that the profile needs is given</source>
        <translation>Alle nötigen Angaben zum Profil liegen vor</translation>
    </message>
    <message>
        <source>Facts of the profile are missing</source>
        <translation>Angaben zum Profil fehlen</translation>
    </message>
    <message>
        <source>No contradiction is left open</source>
        <translation>Kein Widerspruch ist offen</translation>
    </message>
    <message>
        <source>Some answers contradict each other</source>
        <translation>Einige Antworten widersprechen einander</translation>
    </message>
    <message>
        <source>Every answer with a knock-out says what it covers and how it is known</source>
        <translation>Jede Antwort mit K.-o.-Kriterium sagt, was sie abdeckt und worauf sie beruht</translation>
    </message>
    <message>
        <source>Some answers with a knock-out do not say what they cover or how it is known</source>
        <translation>Einige Antworten mit K.-o.-Kriterium sagen nicht, was sie abdecken oder worauf sie beruhen</translation>
    </message>
    <message>
        <source>Somebody attests to every part</source>
        <translation>Jeder Teil ist von jemandem bestätigt</translation>
    </message>
    <message>
        <source>Not every part has somebody who attests to it</source>
        <translation>Nicht jeder Teil ist von jemandem bestätigt</translation>
    </message>
    <message>
        <source>None of {total} are settled.</source>
        <translation>Keiner von {total} Punkten ist erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>{number} of {total} are settled.</source>
        <translation>
            <numerusform>Einer von {total} Punkten ist erledigt.</numerusform>
            <numerusform>{number} von {total} Punkten sind erledigt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} questions are open. “Unknown” is a response too.</source>
        <translation>
            <numerusform>{number} Frage ist offen. Auch „unbekannt“ ist eine Antwort.</numerusform>
            <numerusform>{number} Fragen sind offen. Auch „unbekannt“ ist eine Antwort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} are open. Put one answer right, or explain it in writing.</source>
        <translation>
            <numerusform>{number} ist offen. Berichtigen Sie eine Antwort, oder erklären Sie ihn schriftlich.</numerusform>
            <numerusform>{number} sind offen. Berichtigen Sie jeweils eine Antwort, oder erklären Sie sie schriftlich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{number} answers. Policies are rescinded over these.</source>
        <translation>
            <numerusform>{number} Antwort. Wegen solcher Antworten werden Policen rückabgewickelt.</numerusform>
            <numerusform>{number} Antworten. Wegen solcher Antworten werden Policen rückabgewickelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{total} of {total}; {number} are unknown and stated as such.</source>
        <translation>
            <numerusform>{total} von {total}; {number} ist unbekannt und so angegeben.</numerusform>
            <numerusform>{total} von {total}; {number} sind unbekannt und so angegeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>It decides what is asked, and how large a loss could be.</source>
        <translation>Es entscheidet, was gefragt wird und wie groß ein Schaden sein könnte.</translation>
    </message>
    <message>
        <source>None was found.</source>
        <comment>contradiction</comment>
        <translation>Keiner wurde gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>{number} are explained in writing.</source>
        <translation>
            <numerusform>{number} ist schriftlich erklärt.</numerusform>
            <numerusform>{number} sind schriftlich erklärt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {number}.</source>
        <translation>{number} von {number}.</translation>
    </message>
    <message>
        <source>Not given yet.</source>
        <translation>Noch nicht angegeben.</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>deed</comment>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Name who attests</source>
        <translation>Bestätigende nennen</translation>
    </message>
    <message>
        <source>Nobody looked and nobody was asked. The report says so.</source>
        <translation>Niemand hat nachgesehen, und niemand wurde gefragt. Der Bericht weist darauf hin.</translation>
    </message>
    <message>
        <source>Assumed</source>
        <translation>Angenommen</translation>
    </message>
    <message numerus="yes">
        <source>{number} answers rest on what somebody was told</source>
        <translation>
            <numerusform>{number} Antwort beruht auf einer Mitteilung</numerusform>
            <numerusform>{number} Antworten beruhen auf Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <translation>weitere</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Every topic</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>A plain answer on a strict form would be false</source>
        <translation>Eine bloße Antwort auf einem strengen Formular wäre falsch</translation>
    </message>
    <message>
        <source>With words</source>
        <translation>Mit Zusatz</translation>
    </message>
    <message>
        <source>The answer needs words beside it</source>
        <translation>Die Antwort braucht einen Zusatz</translation>
    </message>
    <message>
        <source>Plain answer</source>
        <translation>Bloße Antwort</translation>
    </message>
    <message>
        <source>The answer may stand alone</source>
        <translation>Die Antwort kann allein stehen</translation>
    </message>
    <message>
        <source>Not from the answers</source>
        <translation>Nicht aus Antworten</translation>
    </message>
    <message>
        <source>Not known, or to be answered by hand</source>
        <translation>Nicht bekannt oder von Hand zu beantworten</translation>
    </message>
    <message>
        <source>Plain answer</source>
        <comment>state</comment>
        <translation>Bloße Antwort</translation>
    </message>
    <message>
        <source>With words</source>
        <comment>state</comment>
        <translation>Mit Zusatz</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>state</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>state</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>{answer} (seen)</source>
        <translation>{answer} (gesehen)</translation>
    </message>
    <message>
        <source>{answer} (told)</source>
        <translation>{answer} (mitgeteilt)</translation>
    </message>
    <message>
        <source>{answer} (assumed)</source>
        <translation>{answer} (angenommen)</translation>
    </message>
    <message numerus="yes">
        <source>{number} topics as of {day}: {plain} with a plain answer, {words} with words, {left} not from the answers.</source>
        <translation>
            <numerusform>{number} Thema, Stand {day}: {plain} mit bloßer Antwort, {words} mit Zusatz, {left} nicht aus den Antworten.</numerusform>
            <numerusform>{number} Themen, Stand {day}: {plain} mit bloßer Antwort, {words} mit Zusatz, {left} nicht aus den Antworten.</numerusform>
        </translation>
    </message>
    <message>
        <source>This questionnaire holds no topics of applications.</source>
        <translation>Dieser Fragebogen enthält keine Themen von Anträgen.</translation>
    </message>
    <message>
        <source>When {case}: {add}</source>
        <translation>Gilt „{case}“, dann: {add}</translation>
    </message>
    <message>
        <source>Covers: {scope}</source>
        <translation>Deckt ab: {scope}</translation>
    </message>
    <message>
        <source>Evidence: {title}, {day}, in date</source>
        <translation>Nachweis: {title}, {day}, gültig</translation>
    </message>
    <message>
        <source>Evidence: {title}, {day}, has run out</source>
        <translation>Nachweis: {title}, {day}, abgelaufen</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Antwort: {answer}</translation>
    </message>
    <message>
        <source>Scope ({name}): {scope}</source>
        <translation>Geltungsbereich ({name}): {scope}</translation>
    </message>
    <message>
        <source>The list of files is the one that was sealed</source>
        <translation>Die Dateiliste ist die versiegelte</translation>
    </message>
    <message>
        <source>Every file is the one on the list</source>
        <translation>Jede Datei ist die aus der Liste</translation>
    </message>
    <message>
        <source>The signature holds</source>
        <translation>Die Signatur ist gültig</translation>
    </message>
    <message>
        <source>The answers give the same figures again</source>
        <translation>Die Antworten ergeben wieder dieselben Zahlen</translation>
    </message>
    <message>
        <source>The report prints these figures</source>
        <translation>Der Bericht druckt diese Zahlen</translation>
    </message>
    <message>
        <source>The other papers say the same</source>
        <translation>Die übrigen Dokumente sagen dasselbe</translation>
    </message>
    <message>
        <source>The history is unaltered</source>
        <translation>Der Verlauf ist unverändert</translation>
    </message>
    <message>
        <source>The seals are unaltered</source>
        <translation>Die Siegel sind unverändert</translation>
    </message>
    <message>
        <source>Intact</source>
        <translation>Unversehrt</translation>
    </message>
    <message>
        <source>Not as it was sealed</source>
        <translation>Nicht wie versiegelt</translation>
    </message>
    <message>
        <source>It is not signed</source>
        <translation>Sie ist nicht signiert</translation>
    </message>
    <message>
        <source>not signed</source>
        <comment>check</comment>
        <translation>nicht signiert</translation>
    </message>
    <message>
        <source>holds</source>
        <comment>check</comment>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>differs</source>
        <comment>check</comment>
        <translation>weicht ab</translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <translation>
            <numerusform>{number} Minute</numerusform>
            <numerusform>{number} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>less than {figure}</source>
        <translation>weniger als {figure}</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>im Vorjahr</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>Choose an answer first, then say what it covers.</source>
        <translation>Wählen Sie zuerst eine Antwort, und geben Sie dann an, was sie abdeckt.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Somebody here looked at it</source>
        <translation>Jemand hier hat es sich angesehen</translation>
    </message>
    <message>
        <source>Somebody said so</source>
        <translation>Jemand hat es gesagt</translation>
    </message>
    <message>
        <source>Nobody checked</source>
        <translation>Niemand hat es geprüft</translation>
    </message>
    <message>
        <source>Who knows, and a note</source>
        <translation>Auskunftsperson und Notiz</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Say who knows</source>
        <translation>Auskunftsperson angeben</translation>
    </message>
    <message>
        <source>What exactly does this cover?</source>
        <translation>Was genau deckt das ab?</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Who knows</source>
        <translation>Auskunftsperson</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>on an answer</comment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>There is a dated document</source>
        <translation>Es gibt ein datiertes Dokument</translation>
    </message>
    <message>
        <source>Somebody independent checked it</source>
        <translation>Eine unabhängige Person hat den Nachweis geprüft</translation>
    </message>
    <message>
        <source>A file you keep</source>
        <translation>Eine eigene Datei</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>An address</source>
        <translation>Eine Adresse</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>A shelf mark, a ticket, a contract number</source>
        <translation>Ein Aktenzeichen, ein Ticket, eine Vertragsnummer</translation>
    </message>
    <message>
        <source>A file is attached. Another one takes its place.</source>
        <translation>Eine Datei ist angehängt. Eine andere tritt an ihre Stelle.</translation>
    </message>
    <message>
        <source>This address has over {number} characters. Write what it is instead.</source>
        <translation>Diese Adresse hat mehr als {number} Zeichen. Geben Sie stattdessen an, was es ist.</translation>
    </message>
    <message>
        <source>The file is being copied</source>
        <translation>Die Datei wird kopiert</translation>
    </message>
    <message>
        <source>The file is being read</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>What is it</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Güte</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Welche Art</translation>
    </message>
    <message>
        <source>The day on it</source>
        <translation>Der Tag, der darauf steht</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>When the file was last changed. Check the day on it.</source>
        <translation>Letzte Änderung der Datei. Prüfen Sie den Tag, der darauf steht.</translation>
    </message>
    <message>
        <source>Copy into the workspace</source>
        <translation>In die Arbeitsdatei kopieren</translation>
    </message>
    <message>
        <source>The file goes with the workspace and its backups</source>
        <translation>Die Datei liegt dann in der Arbeitsdatei und ihren Sicherungen</translation>
    </message>
    <message>
        <source>Leave where it is</source>
        <translation>Am Ort belassen</translation>
    </message>
    <message>
        <source>Only its place and its digest are kept</source>
        <translation>Nur ihr Ort und ihre Prüfsumme werden gespeichert</translation>
    </message>
    <message>
        <source>No file yet. Drop one here, paste one, or choose one. Ctrl V takes a file or an address.</source>
        <translation>Noch keine Datei. Ziehen Sie eine hierher, fügen Sie eine ein, oder wählen Sie eine. Strg V nimmt eine Datei oder eine Adresse.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Without this file</source>
        <translation>Ohne diese Datei</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>Wo sie aufbewahrt wird</translation>
    </message>
    <message>
        <source>File or address</source>
        <translation>Datei oder Adresse</translation>
    </message>
    <message>
        <source>There is no file and no address in what was given. Copy one, then paste again.</source>
        <translation>Das enthält weder eine Datei noch eine Adresse. Kopieren Sie eine, und fügen Sie dann noch einmal ein.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>Choose a file of evidence</source>
        <translation>Nachweisdatei wählen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Open the evidence {title}</source>
        <translation>Nachweis öffnen: {title}</translation>
    </message>
    <message>
        <source>Change the evidence {title}</source>
        <translation>Nachweis ändern: {title}</translation>
    </message>
    <message>
        <source>Take out the evidence {title}</source>
        <translation>Nachweis entfernen: {title}</translation>
    </message>
    <message>
        <source>Needed before a submission</source>
        <translation>Vor einer Einreichung nötig</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Angegeben</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Space chooses it, Enter opens it</source>
        <translation>Leertaste wählt sie aus, Eingabe öffnet sie</translation>
    </message>
    <message>
        <source>Choose an answer first.</source>
        <translation>Wählen Sie zuerst eine Antwort.</translation>
    </message>
    <message>
        <source>{card} takes the keys {keys}</source>
        <translation>Bei {card} gelten die Tasten {keys}</translation>
    </message>
    <message>
        <source>It then counts for nothing, and the reason is printed. An underwriter reads it.</source>
        <translation>Die Frage zählt dann nicht, und die Begründung wird gedruckt. Ein Underwriter liest sie.</translation>
    </message>
    <message>
        <source>Why does this not apply?</source>
        <translation>Warum trifft das nicht zu?</translation>
    </message>
    <message>
        <source>It does apply</source>
        <translation>Es trifft doch zu</translation>
    </message>
    <message>
        <source>{card}: “{text}” was not saved</source>
        <translation>{card}: „{text}“ wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>Stands alone</source>
        <translation>Schließt andere aus</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>Take out row {number}</source>
        <translation>Zeile {number} entfernen</translation>
    </message>
    <message>
        <source>No row yet.</source>
        <translation>Noch keine Zeile.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Every answer is saved at once</source>
        <translation>Jede Antwort wird sofort gespeichert</translation>
    </message>
    <message>
        <source>{saved}. Every answer is saved at once</source>
        <translation>{saved}. Jede Antwort wird sofort gespeichert</translation>
    </message>
    <message>
        <source>Close without the answers that were not saved?</source>
        <translation>Ohne die nicht gespeicherten Antworten schließen?</translation>
    </message>
    <message numerus="yes">
        <source>{number} acts are not on the disk and would be lost.</source>
        <translation>
            <numerusform>{number} Eingabe ist nicht gespeichert und ginge verloren.</numerusform>
            <numerusform>{number} Eingaben sind nicht gespeichert und gingen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close without them</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>{file}, encrypted</source>
        <translation>{file}, verschlüsselt</translation>
    </message>
    <message>
        <source>Foot of the page</source>
        <translation>Fußzeile der Seite</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichert</translation>
    </message>
    <message>
        <source>Saved {clock}</source>
        <translation>Gespeichert {clock}</translation>
    </message>
    <message>
        <source>Not saved: {why}</source>
        <translation>Nicht gespeichert: {why}</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesbar</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>The language changes once the work under way has ended.</source>
        <translation>Die Sprache wechselt, sobald die laufende Arbeit beendet ist.</translation>
    </message>
    <message>
        <source>This workspace can only be read</source>
        <translation>Diese Arbeitsdatei kann nur gelesen werden</translation>
    </message>
    <message>
        <source>Sealed, read only</source>
        <translation>Versiegelt, nur lesbar</translation>
    </message>
    <message numerus="yes">
        <source>{number} lines to look at in Review</source>
        <translation>
            <numerusform>{number} Zeile in der Durchsicht anzusehen</numerusform>
            <numerusform>{number} Zeilen in der Durchsicht anzusehen</numerusform>
        </translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Das hat nicht funktioniert</translation>
    </message>
    <message>
        <source>The other program is closed. You can change this workspace now</source>
        <translation>Das andere Programm ist geschlossen. Sie können diese Arbeitsdatei jetzt ändern</translation>
    </message>
</context>
</TS>
