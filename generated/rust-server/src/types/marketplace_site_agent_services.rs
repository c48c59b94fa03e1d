use crate::prelude::*;

/// `AgentServiceStateEnum`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AgentServiceStateEnum {
    /// `1`
    V1,
    /// `2`
    V2,
    /// `3`
    V3,
    /// A value that the document does not list.
    Unknown(i64),
}

impl AgentServiceStateEnum {
    /// The value as it is sent.
    #[must_use]
    #[inline]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::V1 => 1,
            Self::V2 => 2,
            Self::V3 => 3,
            Self::Unknown(number) => number,
        }
    }

    #[inline]
    fn known(number: i64) -> Option<Self> {
        Some(
            match number {
                1 => Self::V1,
                2 => Self::V2,
                3 => Self::V3,
                _ => return None,
            },
        )
    }
}

integer_enum!(AgentServiceStateEnum);

pub(crate) static AGENT_SERVICE_STATE_ENUM: Schema = Schema::integers(&[1, 2, 3]);
