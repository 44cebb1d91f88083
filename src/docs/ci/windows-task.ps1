# Windows: registers a task that tries every working day at 06:00 and builds the pack of the month before.
# Run it once, in the program's own directory: powershell -File src\docs\ci\windows-task.ps1
# An exit code that is not 0 is the task's last result: 7 means that the month is not delivered yet.
$command = '$MONTH = (Get-Date).AddMonths(-1).ToString("yyyy-MM"); ' +
  '.\hsnreport status --month $MONTH; if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }; ' +
  '.\hsnreport build --month $MONTH --strict --junit reports\checks.xml; exit $LASTEXITCODE'
$action = New-ScheduledTaskAction -Execute powershell -WorkingDirectory (Get-Location) `
  -Argument "-NoProfile -Command `"$command`""
$days = 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'
$trigger = New-ScheduledTaskTrigger -Weekly -DaysOfWeek $days -At 06:00
Register-ScheduledTask -TaskName 'hsnreport' -Action $action -Trigger $trigger
