//! Child processes that never outlive their test.

use std::{
    io::{Read, Write},
    os::unix::process::ExitStatusExt,
    process::{Child, Command, ExitStatus, Stdio},
    sync::{Arc, Mutex, PoisonError},
    thread::JoinHandle,
    time::{Duration, Instant},
};

/// Nothing here takes that long, even on a busy machine.
const PATIENCE: Duration = Duration::from_secs(120);
const BEAT: Duration = Duration::from_millis(10);

#[expect(clippy::disallowed_methods, reason = "only tests of the whole binary measure real time")]
pub(crate) fn now() -> Instant {
    Instant::now()
}

/// Looks again and again until there is something; fails the test where there never is.
pub(crate) fn until<T>(what: &str, look: impl FnMut() -> Option<T>) -> T {
    until_at_most(PATIENCE, what, look)
}

pub(crate) fn until_at_most<T>(patience: Duration, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let start = now();
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(start.elapsed() < patience, "waited too long for: {what}");
        std::thread::sleep(BEAT);
    }
}

/// The command with nothing of this environment but what any program needs: it speaks English, wherever the tests run.
pub(crate) fn savethat(arguments: &[&str]) -> Command {
    let mut command = program(env!("CARGO_BIN_EXE_savethat"));
    command.args(arguments);
    command
}

/// Any program, likewise.
pub(crate) fn program(name: &str) -> Command {
    let mut command = Command::new(name);
    command.env_clear();
    for name in ["PATH", "HOME"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command.stdin(Stdio::null());
    command
}

/// Bytes that a child has written so far.
#[derive(Clone, Default)]
struct Heard(Arc<Mutex<Vec<u8>>>);

impl Heard {
    fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

fn listen(mut stream: impl Read + Send + 'static) -> (Heard, JoinHandle<()>) {
    let heard = Heard::default();
    let ours = heard.clone();
    let thread = std::thread::spawn(move || {
        let mut buffer = [0; 4096];
        while let Ok(read @ 1..) = stream.read(&mut buffer) {
            ours.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(&buffer[..read]);
        }
    });
    (heard, thread)
}

/// A child that runs; killed by its id and waited for when dropped.
pub(crate) struct Running {
    child: Child,
    start: Instant,
    out: Heard,
    err: Heard,
    ears: Vec<JoinHandle<()>>,
}

/// What a child left.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) status: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
    pub(crate) took: Duration,
}

impl Running {
    pub(crate) fn start(mut command: Command) -> Self {
        Self::start_with(&mut command, None)
    }

    fn start_with(command: &mut Command, input: Option<Vec<u8>>) -> Self {
        if input.is_some() {
            command.stdin(Stdio::piped());
        }
        let start = now();
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the child starts");
        let (out, first) = listen(child.stdout.take().expect("a pipe"));
        let (err, second) = listen(child.stderr.take().expect("a pipe"));
        if let (Some(input), Some(mut pipe)) = (input, child.stdin.take()) {
            // A child that has read enough may hang up.
            std::thread::spawn(move || pipe.write_all(&input));
        }
        Self { child, start, out, err, ears: vec![first, second] }
    }

    pub(crate) fn err(&self) -> String {
        self.err.text()
    }

    pub(crate) fn out(&self) -> String {
        self.out.text()
    }

    /// Waits until the child has said a line with this in it on standard error.
    pub(crate) fn says(&mut self, part: &str) -> String {
        until(part, || {
            let line = self.err().lines().find(|line| line.contains(part)).map(str::to_owned);
            if line.is_none() && self.ended().is_some() {
                panic!("it ended without saying {part:?}: {}", self.err());
            }
            line
        })
    }

    pub(crate) fn ended(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("a child of ours")
    }

    /// The id of the process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    /// Sends a signal such as `INT` to this one process.
    pub(crate) fn signal(&self, name: &str) {
        let done = program("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status();
        assert!(done.expect("kill is there").success());
    }

    /// Ends it at once, as the system does when it runs out of memory; whether it was still at work.
    pub(crate) fn kill(mut self) -> bool {
        // Harmless where it has ended already.
        let _ended = self.child.kill();
        self.child.wait().expect("a child of ours").signal() == Some(9)
    }

    /// Waits for the end.
    pub(crate) fn wait(mut self) -> Run {
        let ended = until("the end of the child", || self.ended());
        let took = self.start.elapsed();
        for ear in self.ears.drain(..) {
            ear.join().expect("it only listens");
        }
        Run { status: ended.code(), out: self.out.text(), err: self.err.text(), took }
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // Harmless where it has ended already.
        let _ended = self.child.kill();
        let _waited = self.child.wait();
    }
}

impl Run {
    pub(crate) fn of(command: Command) -> Self {
        Running::start(command).wait().checked()
    }

    pub(crate) fn with_input(mut command: Command, input: &[u8]) -> Self {
        Running::start_with(&mut command, Some(input.to_vec())).wait().checked()
    }

    /// No input and no answer of a site may make it panic.
    fn checked(self) -> Self {
        assert!(!self.err.contains("panicked"), "{}", self.err);
        self
    }

    /// Standard output as JSON documents, one a line.
    pub(crate) fn documents(&self) -> Vec<serde_json::Value> {
        self.out.lines().map(|line| serde_json::from_str(line).expect("a document a line")).collect()
    }

    /// The only document.
    pub(crate) fn document(&self) -> serde_json::Value {
        let documents = self.documents();
        assert_eq!(documents.len(), 1, "{self:?}");
        documents.into_iter().next().expect("one")
    }
}
