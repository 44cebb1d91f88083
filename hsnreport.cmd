@echo off
rem Starts hsnreport. Builds it first when it has not been built; after an update, delete the folder target.
rem HSNREPORT_JAVA_OPTS: options for Java, such as -Xmx8g -XX:TieredStopAtLevel=4.
setlocal EnableExtensions DisableDelayedExpansion
set "HSN_HOME=%~dp0."
set "HSN_TARGET=%~dp0target"
set "HSN_JAR=%HSN_TARGET%\hsnreport.jar"
set "HSN_ARCHIVE=%HSN_TARGET%\hsnreport.jsa"
set "HSN_UNFINISHED=%HSN_TARGET%\hsnreport.unfinished"
set "HSN_LOCK=%HSN_TARGET%\hsnreport.locked"

set "HSN_JAVA=java"
if not defined JAVA_HOME goto java_on_path
set "HSN_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HSN_JAVA%" goto java_found
echo hsnreport: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it. 1>&2
exit /b 1
:java_on_path
where java >nul 2>nul && goto java_found
echo hsnreport: There is no Java. Install a JDK, version 17 or later, or set JAVA_HOME. 1>&2
exit /b 1
:java_found

if not exist "%HSN_JAR%" goto prepare
if not exist "%HSN_UNFINISHED%" goto run

:prepare
if not exist "%HSN_TARGET%" mkdir "%HSN_TARGET%"
set HSN_WAITED=0
:lock
mkdir "%HSN_LOCK%" 2>nul && goto locked
set /a HSN_WAITED+=1
if %HSN_WAITED% gtr 600 goto stuck
ping -n 2 127.0.0.1 >nul
goto lock
:stuck
echo hsnreport: Another start has been building for ten minutes. If there is none, delete "%HSN_LOCK%". 1>&2
exit /b 1
:locked
if not exist "%HSN_JAR%" goto build
if not exist "%HSN_UNFINISHED%" goto unlock

:build
"%HSN_JAVA%" --version >nul 2>nul && goto java_modern
echo hsnreport: Java 17 or later is needed; set JAVA_HOME. 1>&2
goto failed
:java_modern
where mvn >nul 2>nul && goto maven_found
echo hsnreport: There is no Maven; mvn is needed to build the program. 1>&2
goto failed
:maven_found
echo hsnreport: Building the program for the first time; this takes a minute or so ... 1>&2
type nul >"%HSN_UNFINISHED%"
pushd "%HSN_HOME%"
call mvn -q -B -ntp -Dquick package >"%HSN_TARGET%\hsnreport-build.log" 2>&1 <nul
set "HSN_RESULT=%ERRORLEVEL%"
popd
if not "%HSN_RESULT%"=="0" goto broken
if not exist "%HSN_JAR%" goto broken
del "%HSN_UNFINISHED%"

rem A real run on the sample data makes an archive of classes; whatever goes wrong with it leaves none.
if exist "%HSN_ARCHIVE%" del /f "%HSN_ARCHIVE%" 2>nul
set "HSN_WORK=%TEMP%\hsnreport-%RANDOM%%RANDOM%"
mkdir "%HSN_WORK%" 2>nul
"%HSN_JAVA%" "-XX:ArchiveClassesAtExit=%HSN_WORK%\hsnreport.jsa" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dhsnreport.home=%HSN_HOME%" -jar "%HSN_JAR%" build --month 2024-02 --data "%~dp0sample-data" --templates "%~dp0templates" --out "%HSN_WORK%\out" >nul 2>nul <nul && copy /y "%HSN_WORK%\hsnreport.jsa" "%HSN_ARCHIVE%" >nul 2>nul
rmdir /s /q "%HSN_WORK%" 2>nul
goto unlock

:broken
echo hsnreport: The program could not be built; all that Maven wrote is in "%HSN_TARGET%\hsnreport-build.log" 1>&2
:failed
rmdir "%HSN_LOCK%" 2>nul
exit /b 1

:unlock
rmdir "%HSN_LOCK%" 2>nul

:run
set "HSN_SHARED=-Xshare:auto"
if exist "%HSN_ARCHIVE%" set "HSN_SHARED=-XX:SharedArchiveFile=%HSN_ARCHIVE%"
"%HSN_JAVA%" -Xshare:auto "%HSN_SHARED%" -Xlog:disable -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -XX:+DisplayVMOutputToStderr %HSNREPORT_JAVA_OPTS% -Djava.awt.headless=true -Dfile.encoding=UTF-8 "-Dhsnreport.home=%HSN_HOME%" -jar "%HSN_JAR%" %*
exit /b %ERRORLEVEL%
