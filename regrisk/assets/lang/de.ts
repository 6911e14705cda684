<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- Made by `make words` from the code and packaging/lang/de; change it there. -->
<TS version="2.1" language="de" sourcelanguage="en">
<extra-name>Deutsch</extra-name>
<extra-draft>not offered yet</extra-draft>
<context>
    <name>regrisk</name>
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
        <source>{rest} or {last}</source>
        <translation>{rest} oder {last}</translation>
    </message>
    <message>
        <source>{rest} and {last}</source>
        <translation>{rest} und {last}</translation>
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
        <translation>Schreiben Sie ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>{word} is no month. Write a date such as {example}.</source>
        <translation>{word} ist kein Monat. Schreiben Sie ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>The year {year} cannot be meant. Write a date such as {example}.</source>
        <translation>Das Jahr {year} kann nicht gemeint sein. Schreiben Sie ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>There is no month {month}. Write a date such as {example}.</source>
        <translation>Einen Monat {month} gibt es nicht. Schreiben Sie ein Datum wie {example}.</translation>
    </message>
    <message>
        <source>{month} has {days} days in {year}.</source>
        <translation>Der {month} hat {year} nur {days} Tage.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The words of the window.</source>
        <translation>Die Texte des Fensters.</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Wie das System</translation>
    </message>
    <message numerus="yes">
        <source>{number} minutes</source>
        <translation>
            <numerusform>{number} Minute</numerusform>
            <numerusform>{number} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>less than {figure}</source>
        <translation>weniger als {figure}</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>last time</source>
        <translation>letztes Mal</translation>
    </message>
</context>
</TS>
